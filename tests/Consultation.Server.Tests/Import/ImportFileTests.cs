using System.IO.Compression;
using System.Text;
using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Import;
using Consultation.Storage;

namespace Consultation.Server.Tests.Import;

/// <summary>What is read from files of people, and what is said to be wrong with them.</summary>
public sealed class ImportFileTests
{
    private static readonly string Head = "Sector;Seat;Has a vote;Person;Part\n";

    private static Roundtable Table(params FeaturePart[] parts)
    {
        Event[] events =
        [
            new RoundtableCreated(Text.En("Rule of law"), [Language.En, Language.Ru], Language.En, "Asia/Almaty", RollKind.All, Noun.Participants),
            new SectorAdded(new("gov"), new Text([KeyValuePair.Create(Language.En, "Government"), KeyValuePair.Create(Language.Ru, "Правительство")]), false),
            new SeatAdded(new("moj"), new Text([KeyValuePair.Create(Language.En, "Ministry of Justice"), KeyValuePair.Create(Language.Ru, "Минюст")]), new("gov"), true, 1),
            new PersonAssigned(new("moj"), new("ada"), Part.Head), new PartsSet([.. parts]),
        ];
        Roundtable? state = null;
        foreach (var e in events)
        {
            state = Roundtable.Apply(new("rt"), state, new Recorded((state?.Number ?? 0) + 1, DateTimeOffset.UnixEpoch, e));
        }

        return state!;
    }

    private static ImportPlan Plan(byte[] file, params FeaturePart[] parts) => ImportPlan.Of(file, Table(parts), [new Person("ada", "Ada Lovelace"), new Person("ben", "Ben Nevis")]);

    private static ImportPlan Plan(string file, params FeaturePart[] parts) => Plan(Encoding.UTF8.GetBytes(file), parts);

    private static string Problems(ImportPlan plan) => string.Join(' ', plan.Preview.Problems.Select(p => $"{p.Line}:{p.Column}:{p.Fault}"));

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void TheSeparatorIsFound(char separator)
    {
        var plan = Plan((Head + "Civil society;\"Union, of all; kinds\";yes;;\n").Replace(';', separator).Replace($"all{separator}", "all;", StringComparison.Ordinal));
        Assert.Equal("", Problems(plan));
        Assert.StartsWith("Union", Assert.Single(plan.Preview.Seats).Name.In(Language.En, Language.En), StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Russian) },
        { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Russian)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Russian)] },
        { "UTF-16, the other way round", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Russian)] },
        { "Windows-1251", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian) },
    };

    private const string Russian = "Сектор;Место;Место (ru);Имеет голос;Язык;Представитель;Роль\nПравительство;Ministry of Finance;Минфин;да;русский;Анна Ким;советник\n";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void RussianIsReadInEveryEncodingItComesIn(string encoding, byte[] file)
    {
        _ = encoding;
        var plan = Plan(file);
        Assert.Equal("", Problems(plan));
        var seat = Assert.Single(plan.Preview.Seats);
        Assert.Equal(("Минфин", true, Language.Ru), (seat.Name[Language.Ru], seat.Votes, seat.Language!.Value));
        Assert.Equal(("Анна Ким", Part.Adviser), (seat.Persons[0].Name, seat.Persons[0].Part));
        Assert.Empty(plan.Preview.Sectors);
    }

    [Fact]
    public void KazakhHeadsAreKnown() => Assert.Equal("", Problems(Plan("Сектор;Орын;Дауысы бар;Тілі;Өкілі;Рөлі\nGovernment;Akimat;иә;қазақша;Айгүл;басшы\n")));

    [Fact]
    public void EveryMistakeIsNamedWithItsLineAndColumn()
    {
        var plan = Plan(Head + """
            Government;Akimat;perhaps;;

            ;New union;yes;;
            Government;Akimat;yes;Ada;boss
            Government;Akimat;no;;
            Government;Akimat;;Zed;head
            Government;Akimat;;zed;head
            Government;Bank;;;head
            Government;;;x;
            Government;Bank;yes;x;head;too much
            """);
        Assert.Equal(
            "2:Has a vote:WrongVotes 4:Sector:NoSector 5:Part:UnknownPart 6:Has a vote:SeatDiffers 8:Person:PersonTwice 9:Part:PartWithoutPerson 10:Seat:NoSeat 11::TooManyCells",
            Problems(plan));
        Assert.Null(plan.Preview.Plan);
        Assert.Empty(plan.Preview.Seats);
    }

    [Fact]
    public void ALineThatContradictsAnotherIsAMistake() => Assert.Equal(
        "3:Has a vote:SeatDiffers", Problems(Plan(Head + "Government;Akimat;yes;;\nGovernment;Akimat;no;;\n")));

    [Theory]
    [InlineData("Sector;Name of thing\nx;y\n", "1:Name of thing:UnknownColumn 1::NoSeatColumn")]
    [InlineData("Seat;seat;Sector\n", "1:seat:ColumnTwice")]
    [InlineData("Seat;Seat (kk)\n", "1:Seat (kk):LanguageNotOfRoundtable")]
    [InlineData("Seat (ru);Sector\n", "1::NoSeatColumn")]
    [InlineData("", "0::EmptyFile")]
    [InlineData("\n;;\n\n", "0::EmptyFile")]
    [InlineData("%PDF-1.7\n\u0001\u0002", "0::NotATable")]
    [InlineData("Seat;Weight\nMinistry of Justice;2\n", "2:Weight:WeightsNotInUse")]
    [InlineData("Seat;Language\nMinistry of Justice;Klingon\n", "2:Language:UnknownLanguage")]
    [InlineData("Seat;Sector\n!!!;Government\n", "2:Seat:WrongText")]
    public void WhatIsWrongIsSaid(string file, string problems) => Assert.Equal(problems, Problems(Plan(file)));

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("-1")]
    [InlineData("1000001")]
    public void AWeightIsAWholeNumber(string weight) =>
        Assert.Equal("2:Weight:WrongWeight", Problems(Plan($"Seat;Weight\nMinistry of Justice;{weight}\n", FeaturePart.Weights)));

    [Fact]
    public void ANameThatIsTooLongIsSaidOnce() =>
        Assert.Equal("2:Seat:TooLong", Problems(Plan($"Seat;Sector\n{new string('x', 301)};Government\n")));

    [Fact]
    public void AQuotationMarkThatIsNotClosedIsFound() => Assert.Contains("OpenQuote", Problems(Plan("Seat;Sector\nThe \"Union;Government\nOther;Government\n")), StringComparison.Ordinal);

    [Fact]
    public void LinesWithoutASeatAreMorePersonsOfTheOneAbove()
    {
        var seat = Assert.Single(Plan(Head + "Civil;Union;yes;First;\n;;;Second;\n\"\";;;Third;adviser\n").Preview.Seats);
        Assert.Equal(["First Head", "Second Alternate", "Third Adviser"], seat.Persons.Select(p => $"{p.Name} {p.Part}"));
    }

    [Fact]
    public void WhatIsThereAlreadyIsTheSame()
    {
        var plan = Plan("Seat;Seat (ru);Sector;Person;Part\nministry  of justice;Минюст;Правительство;ADA LOVELACE;head\n");
        Assert.Equal("", Problems(plan));
        Assert.Null(plan.Preview.Plan);
        Assert.Equal((Http.ImportChange.Same, Http.ImportChange.Same), (plan.Preview.Seats[0].Is, plan.Preview.Seats[0].Persons[0].Is));
    }

    [Fact]
    public void WhatChangesIsSaidAndWhatIsNotSaidStays()
    {
        var plan = Plan("Seat;Seat (ru);Has a vote;Person\nMinistry of Justice;Министерство юстиции;no;Ben Nevis\n");
        var seat = Assert.Single(plan.Preview.Seats);
        Assert.Equal([Http.ImportedField.Name, Http.ImportedField.Votes], seat.Changed);
        var (commands, people) = plan.Work("import1");
        Assert.Equal(
            new ChangeSeat(new("moj"), new Text([KeyValuePair.Create(Language.En, "Ministry of Justice"), KeyValuePair.Create(Language.Ru, "Министерство юстиции")]), new("gov"), false), commands[0]);
        Assert.Equal(new AssignPerson(new("moj"), new("ben"), Part.Alternate), commands[1]);
        Assert.Empty(people);
    }

    [Fact]
    public void AWorkbookIsReadAsItsTextIs()
    {
        var record = TableRenderer.Empty(["Sector", "Seat", "Person"], TableForm.Xlsx);
        Assert.Equal("", Problems(Plan(record)));
        Assert.Null(Plan(record).Preview.Plan);
        using var stream = new MemoryStream();
        stream.Write(record);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write(xml.Replace(
                "</sheetData>",
                "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><r><t>Civil </t></r><r><t>society</t></r></is></c><c r=\"C7\" t=\"inlineStr\"><is><t>Anna</t></is></c><c r=\"B7\"><v>42</v></c></row></sheetData>",
                StringComparison.Ordinal));
        }

        var seat = Assert.Single(Plan(stream.ToArray()).Preview.Seats);
        Assert.Equal((7, "42", "Civil society", "Anna"), (seat.Line, seat.Name[Language.En], seat.Sector, seat.Persons[0].Name));
    }

    [Fact]
    public void AWorkbookThatGrowsBeyondMeasureOrIsNoneIsRefused()
    {
        Assert.Equal("0::DamagedWorkbook", Problems(Plan(Bomb())));
        Assert.Equal("0::DamagedWorkbook", Problems(Plan([.. "PK\u0003\u0004 and nothing else"u8])));
        Assert.Equal("0::DamagedWorkbook", Problems(Plan(Zip(("word/document.xml", "<x/>")))));
        Assert.Equal("0::OldWorkbook", Problems(Plan([0xD0, 0xCF, 0x11, 0xE0, 0, 0])));
    }

    [Fact]
    public void AThousandLinesAreReadAndMoreThanTwoThousandAreNot()
    {
        string Lines(int n) => Head + string.Concat(Enumerable.Range(1, n).Select(i => $"Civil;Union {i};yes;Person {i};head\n"));
        Assert.Equal(1_000, Plan(Lines(1_000)).Preview.Seats.Count);
        Assert.Equal("2002::TooManyLines", Problems(Plan(Lines(2_001))));
    }

    /// <summary>A hundred megabytes of one letter, packed.</summary>
    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/workbook.xml").Open();
            for (var i = 0; i < 100; i++)
            {
                entry.Write(new byte[1_000_000]);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}

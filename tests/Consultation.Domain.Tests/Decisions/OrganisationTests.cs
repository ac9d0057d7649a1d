using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

public sealed class OrganisationTests
{
    private static readonly Organisation House = new(T("House"), []);

    private static string Base64(byte[] start, int length) => Convert.ToBase64String([.. start, .. new byte[length - start.Length]]);

    private static void Refused(Organisation organisation, params string[] fields) =>
        Meeting.Given(Prepared).When(Facilitator, new SetOrganisation(organisation)).ThenRefused("command.malformed", [.. fields.Select(f => $"organisation.{f}")]);

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Facilitator)]
    [InlineData(Role.System)]
    public void TheHouseSetsIt(Role role) => Meeting.Given(Prepared).When(new Actor(role), new SetOrganisation(House)).Then(new OrganisationSet(House));

    [Fact]
    public void ALogoIsAPictureOfItsFormAndSize()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        byte[] jpeg = [0xFF, 0xD8, 0xFF];
        Assert.Null(Decider.WrongOrganisation(House with { Logo = new Logo(LogoForm.Png, Base64(png, Logo.MaxBytes)) }));
        Assert.Null(Decider.WrongOrganisation(House with { Logo = new Logo(LogoForm.Jpeg, Base64(jpeg, 100)) }));
        Refused(House with { Logo = new Logo(LogoForm.Png, Base64(png, Logo.MaxBytes + 1)) }, "logo");
        Refused(House with { Logo = new Logo(LogoForm.Png, Base64(jpeg, 100)) }, "logo");
        Refused(House with { Logo = new Logo(LogoForm.Jpeg, Base64(png, 100)) }, "logo");
        Refused(House with { Logo = new Logo(LogoForm.Png, "no base64") }, "logo");
        Refused(House with { Logo = new Logo(LogoForm.Png, "") }, "logo");
    }

    [Fact]
    public void WhatIsWrongIsSaidFieldByField()
    {
        Refused(House with { Colour = "red", DocumentPattern = "LPS", DecisionPattern = "{year}/{number}" }, "colour", "documentPattern", "decisionPattern");
        Refused(House with { Signatories = [.. Enumerable.Repeat(new Signatory(T("Office")), 11)] }, "signatories");
        Meeting.Given(Prepared).When(Facilitator, new SetOrganisation(House with { Name = T("") })).ThenRefused("text.empty", "organisation.name");
        Meeting.Given(Prepared).When(Facilitator, new SetOrganisation(House with { Signatories = [new(T(""))] })).ThenRefused("text.empty", "organisation.signatories[0].title");
    }

    [Theory]
    [InlineData("LPS/{year}/{number}", true)]
    [InlineData("{kind}-{series}-{number}", true)]
    [InlineData("{number}", true)]
    [InlineData("LPS/{year}", false)]
    [InlineData("{number}/{number}", false)]
    [InlineData("{number}{", false)]
    [InlineData("{number}{other}", false)]
    [InlineData("{Number}", false)]
    public void APatternHasOneNumberAndNoPlaceThatNothingFills(string pattern, bool can) => Assert.Equal(can, SymbolPattern.IsForDocuments(pattern));

    [Fact]
    public void PlacesAreFilled()
    {
        Assert.Equal("LPS/2009/3", SymbolPattern.OfDocument("LPS/{year}/{number}", 2009, 3, null, DocumentKind.Minutes));
        Assert.Equal("law-agreed-positions-3", SymbolPattern.OfDocument("{series}-{kind}-{number}", 2009, 3, new SeriesId("law"), DocumentKind.AgreedPositions));
        Assert.Equal("LPS/2009/3/D.7", SymbolPattern.OfDecision("{symbol}/D.{number}", "LPS/2009/3", 7));
    }
}

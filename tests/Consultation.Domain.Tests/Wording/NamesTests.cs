namespace Consultation.Domain.Tests;

/// <summary>Names in texts, found loosely.</summary>
public class NamesTests
{
    [Theory]
    [InlineData("Mr Testov spoke.", "Ivan Testov", true)]
    [InlineData("Вопрос был задан Тестовым.", "Иван Тестов", true)]
    [InlineData("О словах Тестовой говорили долго.", "Мария Тестова", true)]
    [InlineData("Үлгіұлының сөзі тыңдалды.", "Асан Үлгіұлы", true)]
    [InlineData("Үлгіұлына сұрақ қойылды.", "Асан Үлгіұлы", true)]
    [InlineData("The text was tested.", "Ivan Testov", false)]
    [InlineData("A new test.", "Li New", false)]
    [InlineData("Then Li answered.", "Li New", true)]
    [InlineData("Lichens grow.", "Li Newton", false)]
    [InlineData("Nobody was named.", "Ivan Testov", false)]
    public void OfPersons(string text, string name, bool found) => Assert.Equal(found, Names.OfPersons(Text.En(text), [name]).Any());

    [Theory]
    [InlineData("The Ministry of Justice agreed.", "Ministry of Justice", true)]
    [InlineData("Представитель министерства юстиции согласился.", "Министерство юстиции", true)]
    [InlineData("Әділет министрлігінің өкілі келісті.", "Әділет министрлігі", true)]
    [InlineData("A ministry agreed.", "Ministry of Justice", false)]
    [InlineData("OSCE asked.", "OSCE Center", false)]
    [InlineData("The OSCE Center asked.", "OSCE Center", true)]
    [InlineData("The centre asked.", "OSCE", false)]
    public void OfSeats(string text, string name, bool found) => Assert.Equal(found, Names.HasSeat(Text.En(text), Text.En(name)));
}

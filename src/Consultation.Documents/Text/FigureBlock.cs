using System.Text.Json.Serialization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>A picture made of shapes, said in words for those who don't see it, with the table that says it in figures.</summary>
/// <param name="Caption">What it is called.</param>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Width">The width of the field that shapes are placed on; it is as wide as the text on a page.</param>
/// <param name="Height">The height of the field.</param>
/// <param name="Shapes">What is drawn, later over earlier.</param>
/// <param name="Table">The same in figures, standing beside it.</param>
public sealed record FigureBlock(
    string Caption, string Alternative, float Width, float Height, ValueList<Shape> Shapes, TableBlock? Table = null) : Block;

/// <summary>Something drawn on the field of a figure, whose origin is left and above. Colours are <c>#RRGGBB</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(RectangleShape), "rectangle")]
[JsonDerivedType(typeof(LineShape), "line")]
[JsonDerivedType(typeof(TextShape), "text")]
public abstract record Shape;

/// <summary>A filled rectangle.</summary>
public sealed record RectangleShape(float X, float Y, float Width, float Height, string Colour) : Shape;

/// <summary>A line across or downwards: one of the two lengths is 0.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Where it begins.</param>
/// <param name="Across">Its length to the right.</param>
/// <param name="Down">Its length downwards.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Thickness">Its thickness.</param>
public sealed record LineShape(float X, float Y, float Across, float Down, string Colour, float Thickness = 0.5f) : Shape;

/// <summary>Words.</summary>
/// <param name="X">Where they begin, have their middle or end, by <paramref name="Align"/>.</param>
/// <param name="Y">Where their line begins, above.</param>
/// <param name="Words">One line of words.</param>
/// <param name="Size">Their size.</param>
/// <param name="Colour">Their colour.</param>
/// <param name="Align">How they stand to <paramref name="X"/>.</param>
public sealed record TextShape(float X, float Y, string Words, float Size, string Colour, Alignment Align = Alignment.Start) : Shape;

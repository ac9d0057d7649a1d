using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using QuestPDF.Fluent;

namespace Consultation.Pdf.Tests;

/// <summary>The public vocabulary as signatures, one a line, as the lists beside the tests write them.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(float)] = "float",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    /// <summary>All signatures of the public types, in order.</summary>
    public static IReadOnlyList<string> Signatures() =>
        [.. typeof(Document).Assembly.GetExportedTypes().SelectMany(Of).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The signatures of the public members that an assembly calls.</summary>
    public static IReadOnlySet<string> UsedBy(Assembly assembly)
    {
        const int MemberReferences = 0x0A000000;
        const int Most = 100_000;
        var used = new HashSet<string>(StringComparer.Ordinal);
        var anything = Enumerable.Repeat(typeof(object), 16).ToArray();
        for (var i = 1; i < Most; i++)
        {
            MemberInfo? member;
            try
            {
                member = assembly.ManifestModule.ResolveMember(MemberReferences + i, anything, anything);
            }
            catch (ArgumentOutOfRangeException)
            {
                break;
            }

            // A lambda makes its delegate by a constructor that nobody writes.
            if (member is { DeclaringType: { } type } && type.Assembly == typeof(Document).Assembly && !type.IsSubclassOf(typeof(Delegate)) && (Accessed(type, member) ?? SignatureOf(type, member)) is { } signature)
                used.Add(signature);
        }

        return used;
    }

    /// <summary>The property behind an accessor.</summary>
    private static string? Accessed(Type type, MemberInfo member) =>
        type.GetProperties().FirstOrDefault(p => member.Equals(p.GetMethod) || member.Equals(p.SetMethod)) is { } property ? SignatureOf(type, property) : null;

    private static IEnumerable<string> Of(Type type)
    {
        if (!typeof(Delegate).IsAssignableFrom(type) && !(type.IsAbstract && type.IsSealed))
            yield return $"{type.Namespace}.{NameOf(type)}";
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            yield return $"delegate {NameOf(type)}({Parameters(invoke.GetParameters())}): {NameOf(invoke.ReturnType)}";
            yield break;
        }

        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var member in type.GetMembers(Own).Where(m => m.GetCustomAttribute<CompilerGeneratedAttribute>() is null))
        {
            if (SignatureOf(type, member) is { } signature)
                yield return signature;
        }
    }

    private static string? SignatureOf(Type type, MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo field => $"{NameOf(type)}.{field.Name}" + (type.IsEnum ? "" : $": {NameOf(field.FieldType)}"),
        PropertyInfo { GetMethod: { } get } property => $"{NameOf(type)}.{property.Name}: {NameOf(property.PropertyType)}{(property.SetMethod is { IsPublic: true } && !get.IsAbstract ? ", set" : "")}",
        ConstructorInfo constructor => $"new {NameOf(type)}({Parameters(constructor.GetParameters())})",
        MethodInfo { Name: "op_Implicit" } conversion => $"implicit {NameOf(conversion.ReturnType)}({Parameters(conversion.GetParameters())})",
        MethodInfo { IsSpecialName: true } => null,
        MethodInfo method when method.GetBaseDefinition().DeclaringType != type && method.IsVirtual => null,
        MethodInfo method when method.IsDefined(typeof(ExtensionAttribute), false) =>
            $"{NameOf(method.GetParameters()[0].ParameterType)}.{Call(method, method.GetParameters()[1..])}",
        MethodInfo method => $"{NameOf(type)}.{Call(method, method.GetParameters())}",
        _ => null,
    };

    private static string Call(MethodInfo method, ParameterInfo[] parameters) =>
        $"{method.Name}{(method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "")}({Parameters(parameters)}): {NameOf(method.ReturnType)}";

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(p =>
        $"{(p.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "")}{NameOf(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = " + Default(p) : "")}"));

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => "null",
        true => "true",
        false => "false",
        string text => $"\"{text}\"",
        var value when parameter.ParameterType.IsEnum => $"{NameOf(parameter.ParameterType)}.{Enum.GetName(parameter.ParameterType, value)}",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string NameOf(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return NameOf(inner) + "?";
        if (type.IsArray)
            return NameOf(type.GetElementType()!) + "[]";
        if (type.IsNested && !type.IsGenericParameter)
            return NameOf(type.DeclaringType!) + "." + type.Name;
        return type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : type.Name;
    }
}

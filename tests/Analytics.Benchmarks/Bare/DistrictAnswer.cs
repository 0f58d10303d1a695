using System.Text.Json;

namespace Analytics.Benchmarks.Bare;

/// <summary>One entity by its key.</summary>
internal static class DistrictAnswer
{
    private const string District = "SELECT code, name, name_en, kind FROM districts WHERE code IN";
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText NameEn = JsonEncodedText.Encode("nameEn");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");

    public static void Write(BareSession session)
    {
        session.Begin();
        var command = session.Command(District, keys: 1);
        command.Parameters[0].ResetSqliteType();
        command.Parameters[0].Value = "440781";
        using var reader = command.ExecuteReader();
        reader.Read();
        var json = session.Json;
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject("district");
        json.WriteString(Code, reader.GetString(0));
        json.WriteString(Name, reader.GetString(1));
        json.WriteString(NameEn, reader.GetString(2));
        json.WriteString(Kind, reader.GetString(3));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;

namespace Analytics.Server.OData.Model;

/// <summary>Writes an entity data model as the two forms of CSDL.</summary>
internal static class CsdlText
{
    public static byte[] Xml(IEdmModel model)
    {
        var text = new MemoryStream();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            Check(CsdlWriter.TryWriteCsdl(model, writer, CsdlTarget.OData, out var faults), faults);
        }

        return text.ToArray();
    }

    public static byte[] Json(IEdmModel model)
    {
        var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Check(CsdlWriter.TryWriteCsdl(model, writer, out var faults), faults);
        }

        return text.ToArray();
    }

    private static void Check(bool isWritten, IEnumerable<EdmError> faults)
    {
        if (!isWritten)
        {
            throw new InvalidOperationException(string.Join('\n', faults.Select(fault => fault.ToString())));
        }
    }
}

using System.Text;

namespace Analytics.Server.Exports.Writers;

/// <summary>The parts of a workbook that are the same for every table (ECMA-376, Part 1, SpreadsheetML).</summary>
internal static class WorkbookParts
{
    /// <summary>The part of the sheet.</summary>
    public const string Sheet = "xl/worksheets/sheet1.xml";

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The other parts: their names and texts.</summary>
    public static IReadOnlyList<(string Name, ReadOnlyMemory<byte> Text)> All { get; } =
    [
        ("[Content_Types].xml", Part($"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/><Override PartName="/{Sheet}" ContentType="{Kind}.worksheet+xml"/></Types>
            """)),
        ("_rels/.rels", Part($"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """)),
        ("xl/workbook.xml", Part($"""
            <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>
            """)),
        ("xl/_rels/workbook.xml.rels", Part($"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/styles" Target="styles.xml"/></Relationships>
            """)),
        ("xl/styles.xml", Part($"""
            <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
            """)),
    ];

    private static ReadOnlyMemory<byte> Part(string text) => Encoding.UTF8.GetBytes(Head + text);
}

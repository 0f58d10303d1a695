using System.Text;

namespace Analytics.Server.Tests.Storage;

public sealed class ImportFaultTests(ReadyDatabase ready) : IClassFixture<ReadyDatabase>
{
    [Theory]
    [InlineData("sources.csv", 2, "published_on", "2024-6-14", "'2024-6-14' is no date from 1900 to 2100; write it as 2024-06-14")]
    [InlineData("sources.csv", 2, "published_on", "2024-02-30", "'2024-02-30' is no date from 1900 to 2100; write it as 2024-06-14")]
    [InlineData("sources.csv", 2, "kind", "NEWSPAPPER", "'NEWSPAPPER' is not known; did you mean NEWSPAPER?")]
    [InlineData("sources.csv", 2, "title", "", "the field is empty; write the title as printed")]
    [InlineData("sources.csv", 2, "title", " 一页", "' 一页' begins or ends with a blank; write '一页'")]
    [InlineData("cities.csv", 2, "code", "4407", "'4407' is not six digits; write a code of GB/T 2260 such as 440781")]
    [InlineData("districts.csv", 3, "code", "440705", "'440705' stands already on line 2; give each district a row and a key of its own")]
    [InlineData("districts.csv", 2, "code", "450705", "'450705' does not lie in 440700; a code there begins with 4407")]
    [InlineData("districts.csv", 2, "city", "440701", "there is no city '440701'; did you mean 440700?")]
    [InlineData("districts.csv", 2, "kind", "TOWN", "'TOWN' is not known; it can be DISTRICT, COUNTY_LEVEL_CITY")]
    [InlineData("institutions.csv", 3, "district", "440750", "there is no district '440750'; did you mean 440705 or 440781?")]
    [InlineData("institutions.csv", 3, "source", "pages", "there is no source 'pages'; did you mean page?")]
    [InlineData("donors.csv", 2, "name_en", "Xu Xuejun", "a person's name is never translated; leave the field empty")]
    [InlineData("statements.csv", 2, "level", "DISTRICTS", "'DISTRICTS' is not known; did you mean DISTRICT?")]
    [InlineData("statements.csv", 2, "subject", "440782", "there is no district '440782'; did you mean 440781 or 440705?")]
    [InlineData("statements.csv", 4, "subject", "xu-xuejin", "there is no donor 'xu-xuejin'; did you mean xu-xuejun?")]
    [InlineData("statements.csv", 2, "metric", "VOLUMES", "'VOLUMES' is not known; did you mean VOLUME?")]
    [InlineData("statements.csv", 4, "definition", "WHOLE_BLOOD", "YEARS_DONATING is not told apart by product; write UNSPECIFIED")]
    [InlineData("statements.csv", 2, "period_end", "2022-12-31", "the period ends on 2022-12-31, before it starts on 2023-01-01; exchange the two dates or correct one")]
    [InlineData("statements.csv", 2, "period_end", "", "the field is empty; write the last day, which a period of kind YEAR has")]
    [InlineData("statements.csv", 4, "period_end", "2024-06-15", "2024-06-15 comes after the document, published on 2024-06-14; correct the date, or the source")]
    [InlineData("statements.csv", 4, "period_start", "2016-01-01", "a period of kind LIFETIME has no first day; leave the field empty, or write another period_kind")]
    [InlineData("statements.csv", 5, "period_end", "2024-03-06", "2024-03-05 to 2024-03-06 is more than one day; write 2024-03-05 twice, or the period_kind RANGE")]
    [InlineData("statements.csv", 7, "period_end", "2024-03-06", "a period of kind UNKNOWN has no last day; leave the field empty, or write another period_kind")]
    [InlineData("statements.csv", 2, "qualifier", "EXACT", "EXACT stands here, but '239.04万毫升' reads as ROUNDED; write ROUNDED or correct the printed text")]
    [InlineData("statements.csv", 2, "value", "2390401", "2390401 stands here, but '239.04万毫升' reads as 2390400; write 2390400 or correct the printed text")]
    [InlineData("statements.csv", 2, "lower", "2390300", "2390300 stands here, but '239.04万毫升' reads as 2390350; write 2390350 or correct the printed text")]
    [InlineData("statements.csv", 2, "upper", "", "nothing stands here, but '239.04万毫升' reads as 2390450; write 2390450 or correct the printed text")]
    [InlineData("statements.csv", 6, "upper", "9", "9 stands here, but '同比均有增长' reads as nothing; leave the field empty or correct the printed text")]
    [InlineData("statements.csv", 2, "value", "2.3e6", "'2.3e6' is no number of at most 6 decimals; write it as 2390400 or 11.18")]
    [InlineData("statements.csv", 2, "value", "2390400.0000001", "'2390400.0000001' is no number of at most 6 decimals; write it as 2390400 or 11.18")]
    [InlineData("statements.csv", 2, "unit", "PERSONS", "VOLUME is not counted in PERSONS; write MILLILITRES, or another metric")]
    [InlineData("statements.csv", 5, "printed", "196例", "'196例' is printed in CASES; a row in PERSONS needs that unit; correct the text or the metric")]
    [InlineData("statements.csv", 5, "section", "", "the field is empty; write where the figure stands in the document")]
    [InlineData("awards.csv", 2, "period_end", "2020-12-31", "the period ends on 2020-12-31, before it starts on 2021-01-01; exchange the two dates or correct one")]
    [InlineData("awards.csv", 2, "subject_level", "TOWN", "'TOWN' is not known; it can be CITY, DISTRICT, INSTITUTION, DONOR")]
    [InlineData("populations.csv", 2, "period_kind", "YEAR", "residents are counted at one date; write INSTANT")]
    [InlineData("populations.csv", 2, "instant", "", "the field is empty; write a date such as 2024-06-14")]
    [InlineData("populations.csv", 2, "value", "4798091", "4798091 stands here, but '4798090人' reads as 4798090; write 4798090 or correct the printed text")]
    public async Task Import_Should_NameTheCell_When_ItIsWrong(string file, int line, string column, string text, string expected)
    {
        using var seed = new TinySeed();
        seed.Set(file, line, column, text);
        Assert.Contains($"{file}, line {line}, column {column}: {expected}", await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_SayWhereThePrintedTextIsWrong_When_ItIsNoFigure()
    {
        using var seed = new TinySeed();
        seed.Set("statements.csv", 2, "printed", "239.04万毫米");
        var fault = Assert.Single(await FaultsAsync(seed));
        Assert.StartsWith("statements.csv, line 2, column printed: '239.04万毫米' is not a figure that can be read; ", fault, StringComparison.Ordinal);
        Assert.Contains("character ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Should_RefuseAYear_When_ItIsNotOneCalendarYear()
    {
        using var seed = new TinySeed();
        seed.Set("statements.csv", 2, "period_start", "2023-02-01");
        Assert.Equal(
            ["statements.csv, line 2, column period_start: 2023-02-01 to 2023-12-31 is not one calendar year; write 2023-01-01 and 2023-12-31, or another period_kind"],
            await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_RefuseAPlace_When_ResidentsAreAnInstitutions()
    {
        using var seed = new TinySeed();
        seed.Set("populations.csv", 2, "level", "INSTITUTION");
        seed.Set("populations.csv", 2, "subject", "huicheng");
        Assert.Equal(["populations.csv, line 2, column level: residents are those of a place; write CITY or DISTRICT"], await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_NameEveryFault_When_SeveralRowsAreWrong()
    {
        using var seed = new TinySeed();
        seed.Set("statements.csv", 5, "unit", "PERSON");
        seed.Set("statements.csv", 2, "metric", "VOLUMES");
        seed.Set("statements.csv", 2, "value", "1");
        seed.Set("cities.csv", 2, "name_en", "");
        Assert.Equal(
            [
                "cities.csv, line 2, column name_en: the field is empty; write the English name",
                "statements.csv, line 2, column metric: 'VOLUMES' is not known; did you mean VOLUME?",
                "statements.csv, line 2, column value: 1 stands here, but '239.04万毫升' reads as 2390400; write 2390400 or correct the printed text",
                "statements.csv, line 5, column unit: 'PERSON' is not known; did you mean PERSONS?",
            ],
            await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_NameTheFile_When_OneIsMissing()
    {
        using var seed = new TinySeed();
        seed.Remove("donors.csv");
        Assert.Equal(["donors.csv: the file is missing; add it, with the header 'key,name,name_en,source'"], await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_NameEveryFile_When_TheFolderIsMissing()
    {
        using var seed = new TinySeed();
        var report = await ready.Database.Importer.ImportAsync(Path.Combine(seed.Folder, "nowhere"));
        Assert.Equal(8, report.Faults.Count);
    }

    [Fact]
    public async Task Import_Should_NameTheFile_When_ItIsEmpty()
    {
        using var seed = new TinySeed();
        seed.Write("donors.csv", "");
        Assert.Equal(["donors.csv, line 1: the file is empty; begin it with the header 'key,name,name_en,source'"], await FaultsAsync(seed));
    }

    [Theory]
    [InlineData("key,name,source", "donors.csv, line 1, column name_en: the column is missing; the header should be 'key,name,name_en,source'")]
    [InlineData("key,name,name_en,source,source", "donors.csv, line 1, column source: the column stands 2 times; keep one of them")]
    [InlineData("key,name,name_en,source,age", "donors.csv, line 1, column age: there is no column 'age'; remove it")]
    [InlineData("key,name,name_e,source", "donors.csv, line 1, column name_e: there is no column 'name_e'; did you mean name_en?")]
    public async Task Import_Should_NameTheColumn_When_TheHeaderIsWrong(string header, string expected)
    {
        using var seed = new TinySeed();
        seed.Write("donors.csv", header + "\nxu-xuejun,徐学君,,page\n");
        Assert.Contains(expected, await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_NotBlameWhatRefersToAFile_When_ThatFileCannotBeRead()
    {
        using var seed = new TinySeed();
        seed.Remove("districts.csv");
        Assert.Single(await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_AcceptColumnsInAnyOrder()
    {
        using var seed = new TinySeed();
        seed.Write("donors.csv", "source,name,key,name_en\npage,徐学君,xu-xuejun,\n");
        Assert.Empty(await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_NameTheLine_When_FieldsAreMissing()
    {
        using var seed = new TinySeed();
        seed.Append("cities.csv", "440800,湛江市");
        Assert.Equal(
            ["cities.csv, line 3: the row has 2 fields; give it 3, one for each column; a field with a comma in it needs quotation marks"],
            await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_NameTheLine_When_AQuotationMarkIsStray()
    {
        using var seed = new TinySeed();
        seed.Append("cities.csv", "440800,湛江\"市,Zhanjiang");
        Assert.Contains(
            "cities.csv, line 3: a quotation mark stands inside a field; put the whole field in quotation marks and double those inside it",
            await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_NameTheField_When_AQuotationMarkIsNotClosed()
    {
        using var seed = new TinySeed();
        seed.Append("cities.csv", "440800,湛江市,\"Zhanjiang");
        seed.Append("cities.csv", "440900,茂名市,Maoming");
        Assert.NotEmpty(await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_NameTheLine_When_TheFileIsNotUtf8()
    {
        using var seed = new TinySeed();
        byte[] gbk = [0xBD, 0xAD, 0xC3, 0xC5];
        seed.WriteBytes("cities.csv", [.. Encoding.ASCII.GetBytes("code,name,name_en\n440700,"), .. gbk, .. ",Jiangmen\n"u8]);
        Assert.Equal(["cities.csv, line 2: the file is not UTF-8 from here on; save it as UTF-8"], await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_AcceptAByteOrderMarkAndWindowsLineEnds()
    {
        using var seed = new TinySeed();
        seed.Write("cities.csv", "\uFEFF" + TinySeed.TextOf("cities.csv").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Empty(await FaultsAsync(seed));
    }

    [Fact]
    public async Task Import_Should_NameBothLines_When_ARowStandsTwice()
    {
        using var seed = new TinySeed();
        var row = TinySeed.TextOf("statements.csv").Split('\n')[2];
        seed.Append("statements.csv", row);
        Assert.Equal(["statements.csv, line 8: the row says the same as line 3; remove one of them"], await FaultsAsync(seed));
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(TinySeed seed)
    {
        var report = await ready.Database.Importer.ImportAsync(seed.Folder);
        Assert.Equal(report.Faults.Count == 0, report.Imported || report.AlreadyImported);
        return [.. report.Faults.Select(fault => fault.ToString())];
    }
}

using System.Text;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Storage;

/// <summary>A sound seed of a dozen rows in a folder of its own, to be spoilt cell by cell.</summary>
internal sealed class TinySeed : IDisposable
{
    private static readonly Dictionary<string, string> Sound = new()
    {
        ["sources.csv"] = """
            key,title,title_en,publisher,published_on,kind
            page,一页,A page,江门日报,2024-06-14,NEWSPAPER
            census,公报,A bulletin,江门市统计局,,CENSUS

            """,
        ["cities.csv"] = """
            code,name,name_en
            440700,江门市,Jiangmen

            """,
        ["districts.csv"] = """
            code,city,name,name_en,kind
            440705,440700,新会区,Xinhui District,DISTRICT
            440781,440700,台山市,Taishan City,COUNTY_LEVEL_CITY

            """,
        ["institutions.csv"] = """
            key,name,name_en,kind,district,source
            wuyi-university,五邑大学,Wuyi University,UNIVERSITY,,page
            huicheng,会城街道办事处,,SUBDISTRICT_OFFICE,440705,page

            """,
        ["donors.csv"] = """
            key,name,name_en,source
            xu-xuejun,徐学君,,page

            """,
        ["statements.csv"] = """
            source,section,level,subject,metric,definition,period_kind,period_start,period_end,printed,qualifier,value,lower,upper,unit
            page,D,DISTRICT,440781,VOLUME,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,239.04万毫升,ROUNDED,2390400,2390350,2390450,MILLILITRES
            page,D,DISTRICT,440781,VOLUME_GROWTH,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,11.18%,ROUNDED,11.18,11.175,11.185,PERCENT
            page,徐学君,DONOR,xu-xuejun,YEARS_DONATING,UNSPECIFIED,LIFETIME,,2024-06-14,8年,EXACT,8,8,8,YEARS
            page,五邑大学,INSTITUTION,wuyi-university,DONORS,UNSPECIFIED,DAY,2024-03-05,2024-03-05,196人,EXACT,196,196,196,PERSONS
            page,A,CITY,440700,DONATIONS_GROWTH,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,同比均有增长,MORE_THAN,,0,,PERCENT
            page,F,INSTITUTION,huicheng,DRIVES,UNSPECIFIED,UNKNOWN,,,24场,EXACT,24,24,24,DRIVES

            """,
        ["awards.csv"] = """
            subject_level,subject,name,name_en,period_kind,period_start,period_end,source,section,printed
            CITY,440700,先进市,,RANGE,2021-01-01,2022-12-31,page,letter,先进市

            """,
        ["populations.csv"] = """
            level,subject,period_kind,instant,printed,qualifier,value,lower,upper,source
            CITY,440700,INSTANT,2020-11-01,4798090人,EXACT,4798090,4798090,4798090,census

            """,
    };

    private readonly TemporaryFolder _folder = new();

    public TinySeed()
    {
        foreach (var (file, text) in Sound)
        {
            Write(file, text);
        }
    }

    public string Folder => _folder.Path;

    public static string TextOf(string file) => Sound[file];

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text, new UTF8Encoding(false));

    public void WriteBytes(string file, byte[] content) => File.WriteAllBytes(Path.Combine(Folder, file), content);

    public void Remove(string file) => File.Delete(Path.Combine(Folder, file));

    public void Append(string file, string line) => File.AppendAllText(Path.Combine(Folder, file), line + "\n");

    /// <summary>Puts other text in one cell; the header is line 1.</summary>
    public void Set(string file, int line, string column, string text)
    {
        var path = Path.Combine(Folder, file);
        var lines = File.ReadAllLines(path);
        var cells = lines[line - 1].Split(',');
        cells[Array.IndexOf(lines[0].Split(','), column)] = text;
        lines[line - 1] = string.Join(',', cells);
        File.WriteAllLines(path, lines);
    }

    public void Dispose() => _folder.Dispose();
}

using System.IO.Compression;

namespace Analytics.Server.PowerBi;

/// <summary>Packs the files of a project; the same files give the same bytes.</summary>
internal static class ProjectArchive
{
    private static readonly DateTimeOffset FileTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IEnumerable<ProjectFile> files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Path);
                entry.LastWriteTime = FileTime;
                using var writer = new StreamWriter(entry.Open());
                writer.Write(file.Text);
            }
        }

        return packed.ToArray();
    }
}

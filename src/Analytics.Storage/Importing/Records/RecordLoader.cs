using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>Puts the rows of a file into the database, one block after the other.</summary>
internal sealed class RecordLoader : IDisposable
{
    private readonly RecordHeader _header;
    private readonly RejectLog _log;
    private readonly DonorIndex _donors;
    private readonly DonationInsert _insert;
    private readonly FastStatement _find;
    private readonly int _batchId;
    private readonly int _firstId;

    public RecordLoader(SqliteConnection connection, RecordHeader header, RejectLog log, int batchId)
    {
        _header = header;
        _log = log;
        _batchId = batchId;
        _firstId = NextKey.Of(connection, "donations");
        _donors = DonorIndex.Read(connection);
        _insert = new DonationInsert(connection, batchId);
        _find = new FastStatement(connection, "SELECT id, batch_id FROM donations WHERE number = ?1");
    }

    /// <summary>Rows that were written.</summary>
    public int Rows { get; private set; }

    public DateOnly First { get; private set; } = DateOnly.MaxValue;

    public DateOnly Last { get; private set; } = DateOnly.MinValue;

    public bool IsSynthetic { get; private set; }

    public DonorIndex Donors => _donors;

    /// <summary>The line of the file from which a donation of this import came.</summary>
    public int LineOf(int id) => id - _firstId;

    /// <exception cref="StorageException">There are no keys left for so many lines.</exception>
    public void Load(RowBlock block)
    {
        if (block.LastLine > int.MaxValue - _firstId)
        {
            throw new StorageException("The database has no keys left for this file; undo imports, or name another database.");
        }

        var fault = 0;
        foreach (var row in block.Rows)
        {
            while (fault < block.Faults.Count && block.Faults[fault].Line < row.Line)
            {
                _log.Add(block.Faults[fault++]);
            }

            Load(row);
        }

        block.Faults.Skip(fault).ToList().ForEach(_log.Add);
    }

    public void Dispose()
    {
        _insert.Dispose();
        _find.Dispose();
    }

    private void Load(RecordRow row)
    {
        var donor = _donors.Find(row.Pseudonym);
        var contradictions = DonorContradictions.Of(row, donor, _header);
        if (contradictions.Count > 0)
        {
            foreach (var fault in contradictions)
            {
                _log.Add(fault);
            }
        }
        else if (_insert.Run(row, _firstId + row.Line, donor.Id))
        {
            _donors.Take(row, donor);
            Count(row);
        }
        else
        {
            _log.Add(Repeated(row));
        }
    }

    private void Count(RecordRow row)
    {
        Rows++;
        IsSynthetic = row.IsSynthetic;
        First = row.Day < First ? row.Day : First;
        Last = row.Day > Last ? row.Day : Last;
    }

    private RecordFault Repeated(RecordRow row)
    {
        _find.Bind(1, row.Number);
        _find.Step();
        var (id, batch) = (_find.Number(0), _find.Number(1));
        _find.Reset();
        var where = batch == _batchId ? $"on line {LineOf(id)}" : $"in batch {batch}";
        return new RecordFault(
            row.Line, _header.NameOf(RecordColumn.Donation), row.Number, $"'{row.Number}' stands already {where}", "give each donation a number and a row of its own");
    }
}

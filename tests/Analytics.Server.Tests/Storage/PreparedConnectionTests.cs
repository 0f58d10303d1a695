using Analytics.Storage;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.Storage;

public sealed class PreparedConnectionTests : IDisposable
{
    private const string Query = "SELECT @number + id FROM rows ORDER BY id";
    private readonly PreparedConnection _connection = new("Data Source=:memory:");

    public PreparedConnectionTests()
    {
        _connection.Open();
        Run("CREATE TABLE rows (id INTEGER PRIMARY KEY); INSERT INTO rows VALUES (1), (2);");
    }

    [Fact]
    public void Readers_Should_SeeTheirOwnParameters_When_TwoOfOneTextAreOpen()
    {
        using var one = Command(10);
        using var other = Command(20);
        using var first = one.ExecuteReader();
        using var second = other.ExecuteReader();
        Assert.True(first.Read() && second.Read());
        Assert.Equal((11, 21), (first.GetInt32(0), second.GetInt32(0)));
        Assert.True(first.Read() && second.Read());
        Assert.Equal((12, 22), (first.GetInt32(0), second.GetInt32(0)));
    }

    [Fact]
    public void Statement_Should_ReadWhatIsThereNow_When_RowsAndColumnsCameSinceItRan()
    {
        Assert.Equal([11, 12], Read(10));
        Run("INSERT INTO rows VALUES (3)");
        Run("ALTER TABLE rows ADD COLUMN name TEXT");
        Assert.Equal([31, 32, 33], Read(30));
    }

    [Fact]
    public void Statement_Should_StartFromTheFirstRow_When_ItsLastReaderStoppedInBetween()
    {
        using (var command = Command(10))
        {
            Assert.Equal(11L, command.ExecuteScalar());
        }

        Assert.Equal([11, 12], Read(10));
    }

    [Fact]
    public void Statement_Should_RunAgain_When_ItFailedBefore()
    {
        const string insert = "INSERT INTO rows VALUES (@number)";
        Assert.Throws<SqliteException>(() => Run(insert, 1));
        Run(insert, 3);
        Assert.Equal([1, 2, 3], Read(0));
    }

    [Fact]
    public async Task Statement_Should_BeInterrupted_When_ItIsCancelledBeforeItsFirstRow()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        using (var endless = _connection.CreateCommand())
        {
            endless.CommandText = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) SELECT count(*) FROM numbers";
            await Assert.ThrowsAsync<OperationCanceledException>(() => endless.ExecuteReaderAsync(limit.Token));
        }

        Assert.Equal([11, 12], Read(10));
    }

    [Fact]
    public void Connection_Should_KeepTwoCommandsApart_When_OneIsDisposedTwice()
    {
        var command = Command(10);
        command.Dispose();
        command.Dispose();
        using var one = _connection.CreateCommand();
        using var other = _connection.CreateCommand();
        Assert.NotSame(one, other);
    }

    [Fact]
    public void Connection_Should_GoOnReading_When_MoreTextsRanThanItKeeps()
    {
        for (var number = 0; number < 300; number++)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = $"SELECT {number}";
            Assert.Equal((long)number, command.ExecuteScalar());
        }

        Assert.Equal([1, 2], Read(0));
    }

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(int number)
    {
        var command = _connection.CreateCommand();
        command.CommandText = Query;
        command.Parameters.AddWithValue("@number", number);
        return command;
    }

    private List<int> Read(int number)
    {
        using var command = Command(number);
        using var reader = command.ExecuteReader();
        var found = new List<int>();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0));
        }

        return found;
    }

    private void Run(string text, int? number = null)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        if (number is not null)
        {
            command.Parameters.AddWithValue("@number", number);
        }

        command.ExecuteNonQuery();
    }
}

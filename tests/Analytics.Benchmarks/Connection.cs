using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Analytics.Benchmarks;

/// <summary>One kept-alive HTTP connection that sends ready-made requests and reads each answer whole.</summary>
internal sealed class Connection : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[1 << 20];

    public static async Task<Connection> OpenAsync(int port)
    {
        var connection = new Connection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>Sends the request and gives the body of its answer.</summary>
    /// <exception cref="InvalidOperationException">The answer is not 200, or the server closed the connection.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> AskAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var read = 0;
        while (true)
        {
            read += await ReceiveAsync(read);
            var end = _buffer.AsSpan(0, read).IndexOf(EndOfHead);
            if (end >= 0)
            {
                return await BodyAsync(end + EndOfHead.Length, read);
            }
        }
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<ReadOnlyMemory<byte>> BodyAsync(int start, int read)
    {
        var length = ContentLength(_buffer.AsSpan(0, start));
        while (read < start + length)
        {
            read += await ReceiveAsync(read);
        }

        return _buffer.AsMemory(start, length);
    }

    private async ValueTask<int> ReceiveAsync(int offset)
    {
        var received = await _socket.ReceiveAsync(_buffer.AsMemory(offset));
        return received > 0 ? received : throw new InvalidOperationException("The server closed the connection.");
    }

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        var name = "Content-Length: "u8;
        var at = head.IndexOf(name);
        if (!head.StartsWith("HTTP/1.1 200"u8) || at < 0)
        {
            throw new InvalidOperationException($"Unexpected answer: {Encoding.ASCII.GetString(head)}");
        }

        var rest = head[(at + name.Length)..];
        return int.Parse(rest[..rest.IndexOf((byte)'\r')], System.Globalization.CultureInfo.InvariantCulture);
    }
}

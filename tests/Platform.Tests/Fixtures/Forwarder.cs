using System.Net;
using System.Net.Sockets;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>A way to a server that can be cut and joined again, as a network or a database that goes away.</summary>
public sealed class Forwarder : IAsyncDisposable
{
    private readonly DnsEndPoint target;
    private readonly List<Socket> open = [];
    private Socket listener;
    private Task accepting;

    public Forwarder(string host, int port)
    {
        target = new(host, port);
        listener = Listen(0);
        Port = ((IPEndPoint)listener.LocalEndPoint!).Port;
        accepting = AcceptAsync(listener);
    }

    public int Port { get; }

    public async Task CutAsync()
    {
        listener.Dispose();
        await accepting;
        lock (open)
        {
            open.ForEach(socket => socket.Dispose());
            open.Clear();
        }
    }

    public void Join()
    {
        listener = Listen(Port);
        accepting = AcceptAsync(listener);
    }

    public async ValueTask DisposeAsync() => await CutAsync();

    private static Socket Listen(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
        socket.Listen();
        return socket;
    }

    private async Task AcceptAsync(Socket from)
    {
        try
        {
            while (true)
            {
                var client = await from.AcceptAsync();
                var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await server.ConnectAsync(target);
                lock (open)
                {
                    open.AddRange([client, server]);
                }

                _ = PumpAsync(client, server);
                _ = PumpAsync(server, client);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await from.ReceiveAsync(buffer)) > 0)
            {
                await to.SendAsync(buffer.AsMemory(0, read));
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }
}

using System.Net;
using System.Net.Sockets;

namespace Entente.Platform.Outgoing;

/// <summary>
/// Every connection to a host that a person named goes through here: the name is resolved once, its addresses are
/// checked, and the connection goes to an address that was checked, never to what the name says a moment later.
/// </summary>
public sealed class OutgoingConnections(OutgoingOptions options)
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(15);

    /// <exception cref="OutgoingException">The host is unknown, closed to us, or does not answer.</exception>
    public async Task<NetworkStream> ConnectAsync(string host, int port, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Within);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(await ResolveAsync(host, limit.Token), port, limit.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw new OutgoingException($"{host} does not answer on port {port}: {e.Message}.", e);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            socket.Dispose();
            throw new OutgoingException($"{host} did not answer on port {port} within {Within.TotalSeconds:0} seconds.", e);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Null when the server may connect to this host, as far as its name can tell; else why not.</summary>
    public async Task<string?> RefuseAsync(string host, CancellationToken ct)
    {
        try
        {
            await ResolveAsync(host, ct);
            return null;
        }
        catch (OutgoingException e)
        {
            return e.Message;
        }
    }

    private async Task<IPAddress[]> ResolveAsync(string host, CancellationToken ct)
    {
        IPAddress[] found;
        try
        {
            found = await Dns.GetHostAddressesAsync(host, ct);
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            throw new OutgoingException($"There is no host {host}.", e);
        }

        IPAddress[] open = options.Allows(host) ? found : [.. found.Where(AddressRules.IsPublic)];
        return open.Length > 0 ? open : throw new OutgoingException(
            $"{host} is not on the public internet. The administrator of this server can allow it with {OutgoingOptions.Key}.");
    }
}

/// <summary>A connection that was refused or failed, in words for the person.</summary>
public sealed class OutgoingException(string message, Exception? inner = null) : IOException(message, inner);

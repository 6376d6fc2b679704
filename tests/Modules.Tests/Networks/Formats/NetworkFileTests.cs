using System.Text;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Formats;
using Entente.Platform.Imports;

namespace Entente.Modules.Tests.Networks.Formats;

public sealed class NetworkFileTests
{
    private const string Dl = """
        dl n=3 nm=2 format=fullmatrix
        labels:
        Ann,Bob,"Cy Young"
        matrix labels:
        advice,friendship
        data:
        0 1 0
        0 0 2
        1 0 0

        0 1 1
        1 0 0
        0 0 0
        """;

    private const string GraphMl = """
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="f" for="node" attr.name="firm" attr.type="string"/>
          <key id="w" for="edge" attr.name="weight" attr.type="double"/>
          <graph edgedefault="undirected">
            <node id="a"><data key="f">Alpha</data></node>
            <node id="b"/>
            <edge source="a" target="b"><data key="w">3</data></edge>
            <edge source="b" target="a" directed="true"/>
          </graph>
        </graphml>
        """;

    [Theory]
    [InlineData("from,to,weight\na,b,3\nb,c,1\n", "a>b=3 b>c=1")]
    [InlineData("source;target\na;b\n", "a>b=1")]
    [InlineData("from,to,frequency,importance\na,b,3,4\n", "a>b:frequency=3 a>b:importance=4")]
    [InlineData("from,to,relation,weight\na,b,advice,2\na,b,friendship,1\n", "a>b:advice=2 a>b:friendship=1")]
    [InlineData(",a,b,c\na,9,1,0\nb,0,,2.5\nc,0,0,0\n", "a>b=1 b>c=2.5")]
    public async Task Tables_are_edge_lists_or_matrices(string text, string ties) => Assert.Equal(ties, Words(await ReadAsync(text, "net.csv")));

    [Fact]
    public async Task A_DL_file_has_its_labels_and_relations() =>
        Assert.Equal(
            "Ann>Bob:advice=1 Bob>Cy Young:advice=2 Cy Young>Ann:advice=1 Ann>Bob:friendship=1 Ann>Cy Young:friendship=1 Bob>Ann:friendship=1",
            Words(await ReadAsync(Dl, "three.txt")));

    [Theory]
    [InlineData("dl n=3 format=edgelist1\ndata:\n1 2\n2 3 4\n", "1>2=1 2>3=4")]
    [InlineData("DL n = 3, format = edgelist1\nlabels embedded\ndata:\nann bob 2\nbob cy\n", "ann>bob=2 bob>cy=1")]
    [InlineData("dl n=3 format=nodelist1\nlabels: a,b,c\ndata:\n1 2 3\n3 1\n", "a>b=1 a>c=1 c>a=1")]
    [InlineData("dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 2\n", "2>1=1 1>2=1 3>2=2 2>3=2")]
    [InlineData("dl n=2 format=fullmatrix\nlabels embedded\ndata:\n  x y\nx 0 1\ny 3 0\n", "x>y=1 y>x=3")]
    public async Task Other_forms_of_DL_are_read(string text, string ties) => Assert.Equal(ties, Words(await ReadAsync(text, "net.dl")));

    [Theory]
    [InlineData("*Vertices 3\n1 \"Ann\" 0.1 0.2\n2 Bob\n*Arcs :1 \"advice\"\n1 2 3\n*Edges\n2 3\n", "1>2:advice=3 2>3=1 3>2=1")]
    [InlineData("% a comment\n*vertices 3\n*arcslist\n1 2 3\n", "1>2=1 1>3=1")]
    [InlineData("*Vertices 2\n*Matrix\n0 2\n1 0\n", "1>2=2 2>1=1")]
    public async Task Pajek_networks_are_read(string text, string ties) => Assert.Equal(ties, Words(await ReadAsync(text, "net.net")));

    [Fact]
    public async Task A_Pajek_project_gives_labels_and_partitions_to_its_vertices()
    {
        var network = await ReadAsync("*Network x\n*Vertices 2\n1 \"Ann\"\n2 \"Bob\"\n*Arcs\n1 2\n*Partition firm.clu\n*Vertices 2\n7\n8\n", "x.paj");

        Assert.Equal(["Ann 7", "Bob 8"], network.Nodes.Select(node => $"{node.Label} {node.Attribute("FIRM")}"));
    }

    [Fact]
    public async Task GraphML_has_attributes_and_edges_of_either_direction()
    {
        var network = await ReadAsync(GraphMl, "net.graphml");

        Assert.Equal("a>b=3 b>a=3 b>a=1", Words(network));
        Assert.Equal("Alpha", network.Nodes[0].Attribute("Firm"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("graphml")]
    [InlineData("net")]
    [InlineData("dl")]
    [InlineData("json")]
    public async Task What_is_written_is_read_back_the_same(string format)
    {
        var network = await ReadAsync(Dl, "three.dl");

        var written = await ReadAsync(NetworkWriter.Write(network, NetworkFormats.Of(format)!.Value), $"net.{format}");

        // Pajek numbers its vertices; the labels are the ids.
        string Name(GivenNode node) => format == "net" ? node.Label! : node.Id;
        Assert.Equal(Sorted(network, node => node.Id), Sorted(written, Name));
    }

    [Fact]
    public async Task A_matrix_holds_one_relation()
    {
        var network = await ReadAsync(Dl, "three.dl");

        var written = await ReadAsync(NetworkWriter.Write(network, NetworkFormat.Matrix, "friendship"), "net.csv");

        Assert.Equal("Ann>Bob=1 Ann>Cy Young=1 Bob>Ann=1", Words(written));
    }

    [Theory]
    [InlineData("net.graphml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><graphml><graph><node id=\"&e;\"/></graph></graphml>", "row 1, column", "DOCTYPE")]
    [InlineData("net.graphml", "<graphml>\n <graph>\n  <node id=\"a\">\n", "row", "no well-formed XML")]
    [InlineData("net.graphml", "<graphml><graph>\n<edge source=\"a\" target=\"b\"/></graph></graphml>", "row 2, column 2", "no node")]
    [InlineData("net.graphml", "<svg/>", "row 1", "graphml")]
    [InlineData("net.net", "*Vertices 2\n*Arcs\n1 5\n", "row 3, column 3", "no vertex")]
    [InlineData("net.net", "*Vertices 2\n*Arcs\n1 2 3x\n", "row 3, column 5", "no figure")]
    [InlineData("net.net", "*Arcs\n1 2\n", "row", "vert")]
    [InlineData("net.dl", "dl n=2\ndata:\n0 1\n1\n", "", "The data end in row 2, column 2")]
    [InlineData("net.dl", "dl n=2\ndata:\n0 x\n1 0\n", "row 3, column 3", "no figure")]
    [InlineData("net.dl", "dl nm=2\n0 1\n", "row", "data:")]
    [InlineData("net.dl", "dl n=2 format=edgelist1\ndata:\n1 7\n", "row 3, column 3", "nobody here")]
    [InlineData("net.csv", "from,to,weight\na,b,much\n", "row 2, column weight", "no figure")]
    [InlineData("net.csv", "from,to\na,\n", "row 2, column to", "empty")]
    [InlineData("net.csv", ",a,b\na,0,1\n", "row 1", "neither an edge list")]
    [InlineData("net.csv", ",a,b\na,0,1\nx,0,1\n", "row 3, column 1", "names a row")]
    [InlineData("net.csv", "", "", "nobody")]
    [InlineData("net.json", "{\"nodes\":[{\"id\":\"a\"}],\"ties\":[{\"from\":\"a\",\"to\":\"b\"}]}", "ties[0]", "two nodes")]
    [InlineData("net.json", "{\"nodes\":[", "row 1", "JSON")]
    [InlineData("net.xlsx", "PK\u0003\u0004 and nothing more", "", "no readable Excel workbook")]
    public async Task Whatever_is_wrong_is_said_with_its_place(string file, string text, string place, string words)
    {
        var problems = new ImportProblems();

        var network = await NetworkFile.ReadAsync(new GivenFile(file, new MemoryStream(Encoding.UTF8.GetBytes(text))), problems, CancellationToken.None);

        Assert.Null(network);
        Assert.Contains(problems.Kept, problem => problem.Place.Contains(place, StringComparison.Ordinal)
            && problem.Message.Contains(words, StringComparison.OrdinalIgnoreCase) && problem.File.StartsWith(file, StringComparison.Ordinal));
    }

    private static Task<GivenNetwork> ReadAsync(string text, string file) => ReadAsync(Encoding.UTF8.GetBytes(text), file);

    private static async Task<GivenNetwork> ReadAsync(byte[] content, string file)
    {
        var problems = new ImportProblems();
        var network = await NetworkFile.ReadAsync(new GivenFile(file, new MemoryStream(content)), problems, CancellationToken.None);
        Assert.Equal([], problems.Kept);
        return network!;
    }

    private static string Words(GivenNetwork network) => string.Join(' ', network.Ties.Select(tie => Tie(network, tie, node => node.Id)));

    private static IEnumerable<string> Sorted(GivenNetwork network, Func<GivenNode, string> name) =>
        network.Ties.Select(tie => Tie(network, tie, name)).Order(StringComparer.Ordinal);

    private static string Tie(GivenNetwork network, GivenTie tie, Func<GivenNode, string> name) => FormattableString.Invariant(
        $"{name(network.Nodes[tie.From])}>{name(network.Nodes[tie.To])}{(tie.Relation is null ? "" : $":{tie.Relation}")}={tie.Value}");
}

namespace Entente.Modules.Networks.Files;

/// <summary>A small pair of files to start from: two firms, three levels, a contact between them.</summary>
internal static class ExampleFiles
{
    public const string People = """
        id,name,firm,level,function,role
        1,Ada Larsen,Our firm,senior,general,top executive
        2,Ben Osei,Our firm,middle,marketing,project manager
        3,Chen Wei,Our firm,operating,marketing,
        4,Dora Klein,Our firm,operating,systems,
        11,Elif Aydin,Partner,senior,general,executive sponsor
        12,Femi Adeyemi,Partner,middle,marketing,alliance contact
        13,Gita Rao,Partner,operating,marketing,
        14,Hugo Blanc,Partner,operating,systems,

        """;

    public const string Ratings = """
        from,to,frequency,importance,closeness
        1,2,3,4,3
        2,1,3,4,3
        2,3,5,4,4
        3,2,5,4,4
        3,4,4,3,3
        4,3,4,3,4
        2,12,5,5,4
        12,2,4,5,4
        3,12,4,4,3
        12,3,4,4,3
        4,14,3,3,2
        14,4,3,3,2
        11,12,3,4,3
        12,11,3,4,3
        12,13,5,4,4
        13,12,5,4,4
        13,14,4,3,3
        14,13,4,3,3
        1,11,2,3,2
        11,1,2,3,2

        """;
}

using System.Linq.Expressions;

namespace Entente.Platform.Ui.Forms;

/// <summary>The name under which a form posts a property: <c>Input.Kinds</c> for <c>() => Input.Kinds</c>.</summary>
internal static class PostedName
{
    public static string Of(LambdaExpression property)
    {
        var names = new Stack<string>();
        for (var part = property.Body as MemberExpression; part is not null; part = part.Expression as MemberExpression)
        {
            names.Push(part.Member.Name);
        }

        return string.Join('.', names);
    }
}

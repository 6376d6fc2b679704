using System.Globalization;

namespace Entente.Methods.Costing;

/// <summary>
/// Time equations as people write them: <c>6 + 2.5 lines + 13 [channel = phone, fax and rush] − 1 [portal]</c>. A term is a
/// number, maybe a column to multiply with, maybe conditions in square brackets joined by <c>and</c>. Names and values
/// with other signs than letters, digits, point, hyphen and underscore stand in single quotation marks.
/// </summary>
internal static class TimeEquationText
{
    private static readonly (string Text, ConditionOperator Operator)[] Signs =
    [
        ("!=", ConditionOperator.IsNoneOf), ("<=", ConditionOperator.AtMost), (">=", ConditionOperator.AtLeast),
        ("=", ConditionOperator.IsOneOf), ("<", ConditionOperator.Less), (">", ConditionOperator.More),
    ];

    internal static bool TryParse(string text, out TimeEquation? equation, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            equation = new TimeEquation(new Reader(text).Terms());
            problem = null;
            return true;
        }
        catch (FormatException e)
        {
            (equation, problem) = (null, e.Message);
            return false;
        }
    }

    internal static string Name(string name) =>
        name.Length > 0 && name.All(IsPlain) && !string.Equals(name, "and", StringComparison.OrdinalIgnoreCase) && (char.IsLetter(name[0]) || name.All(IsOfNumber))
            ? name
            : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    internal static string Sign(ConditionOperator conditionOperator) => Signs.First(sign => sign.Operator == conditionOperator).Text;

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '.' or '-';

    private static bool IsOfNumber(char letter) => char.IsAsciiDigit(letter) || letter is '.' or '-';

    private sealed class Reader(string text)
    {
        private int _place;

        internal List<TimeTerm> Terms()
        {
            var terms = new List<TimeTerm> { Term(Take('-') || Take('−') ? -1 : 1) };
            while (!AtEnd())
            {
                var sign = Take('+') ? 1 : Take('-') || Take('−') ? -1 : throw Expected("+ or −");
                terms.Add(Term(sign));
            }

            return terms;
        }

        private TimeTerm Term(int sign)
        {
            AtEnd();
            var isNumber = _place < text.Length && (char.IsAsciiDigit(text[_place]) || text[_place] == '.');
            var coefficient = isNumber ? Number() : 1;
            _ = Take('*') || Take('×');
            AtEnd();
            var driver = _place < text.Length && (char.IsLetter(text[_place]) || text[_place] == '\'') ? Word("a column") : null;
            var conditions = Take('[') ? Conditions() : [];
            return isNumber || driver is not null || conditions.Count > 0
                ? new TimeTerm(sign * coefficient, driver, conditions)
                : throw Expected("a number");
        }

        private List<RowCondition> Conditions()
        {
            var conditions = new List<RowCondition> { Condition() };
            while (!Take(']'))
            {
                var start = _place;
                if (!string.Equals(Word("] or and"), "and", StringComparison.OrdinalIgnoreCase))
                {
                    _place = start;
                    throw Expected("] or and");
                }

                conditions.Add(Condition());
            }

            return conditions;
        }

        private RowCondition Condition()
        {
            var column = Word("the name of a column");
            foreach (var (sign, conditionOperator) in Signs.Where(sign => Take(sign.Text)))
            {
                var values = new List<string> { Word("a value") };
                while (Take(','))
                {
                    values.Add(Word("a value"));
                }

                var condition = new RowCondition(column, conditionOperator, values);
                return !condition.ComparesNumbers || condition.Number is not null ? condition : throw Expected($"one number after {sign}");
            }

            return new RowCondition(column, ConditionOperator.IsYes, []);
        }

        private decimal Number()
        {
            var start = _place;
            while (_place < text.Length && (char.IsAsciiDigit(text[_place]) || text[_place] == '.'))
            {
                _place++;
            }

            return decimal.TryParse(text.AsSpan(start, _place - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Expected("a number with a decimal point");
        }

        private string Word(string what)
        {
            AtEnd();
            var start = _place;
            if (Take('\''))
            {
                return Quoted(start);
            }

            while (_place < text.Length && IsPlain(text[_place]))
            {
                _place++;
            }

            return _place > start ? text[start.._place] : throw Expected(what);
        }

        private string Quoted(int start)
        {
            for (; _place < text.Length; _place++)
            {
                if (text[_place] == '\'' && !(_place + 1 < text.Length && text[_place + 1] == '\'' && ++_place > 0))
                {
                    return text[(start + 1)..(_place++)].Replace("''", "'", StringComparison.Ordinal);
                }
            }

            throw Expected("a closing quotation mark");
        }

        private bool Take(char sign) => Take(sign.ToString());

        private bool Take(string sign)
        {
            AtEnd();
            var isThere = string.CompareOrdinal(text, _place, sign, 0, sign.Length) == 0;
            _place += isThere ? sign.Length : 0;
            return isThere;
        }

        private bool AtEnd()
        {
            while (_place < text.Length && char.IsWhiteSpace(text[_place]))
            {
                _place++;
            }

            return _place >= text.Length;
        }

        private FormatException Expected(string what) => new(
            $"At place {(_place + 1).ToString(CultureInfo.InvariantCulture)} {what} was expected. An equation looks like 6 + 2.5 lines + 13 [channel = phone].");
    }
}

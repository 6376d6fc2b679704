using Entente.Platform.Ui;

namespace Entente.Platform.Access.Pages;

/// <summary>How safe an account is, in words.</summary>
internal static class SecurityWords
{
    private const int FewCodes = 3;

    public static string Says(SecondFactorView factor, IReadOnlyList<PasskeyView> passkeys) => (factor.IsOn, passkeys.Count) switch
    {
        (false, 0) => "Your password alone lets you in. It can be stolen: add a passkey or an authenticator app.",
        (true, 0) => "Your password and a code of your app let you in.",
        (false, _) => "A passkey lets you in, and so does your password alone. Add an authenticator app to guard the password, too.",
        _ => "A passkey lets you in, or your password with a code of your app.",
    };

    public static string Of(SecondFactorView factor, PersonText text) => factor switch
    {
        { IsOn: false } => "After the password you type six digits from an app on your phone. Who has only your password stays out.",
        { CodesLeft: 0 } => $"On since {Since(factor, text)}. No recovery code is left: make new ones, or a lost phone locks you out.",
        { CodesLeft: <= FewCodes } => $"On since {Since(factor, text)}. Only {factor.CodesLeft} of the recovery codes are left: make new ones.",
        _ => $"On since {Since(factor, text)}. {factor.CodesLeft} recovery codes are left.",
    };

    private static string Since(SecondFactorView factor, PersonText text) => text.Moment(factor.SinceUtc!.Value);
}

//! The texts of the pages in Japanese. They are in the polite form.

use settings::TextKey as Key;

/// Returns the text with a key.
pub(super) fn text(key: Key) -> &'static str {
    match key {
        Key::NoAccessTitle => "このページへのアクセス権がありません",
        Key::NoAccessText => {
            "サインインしていますが、このページはほかの方に共有されています。アクセス権をリクエストするか、別のアカウントを使用してください。"
        }
        Key::NoAccessRequest => "アクセス権をリクエスト",
        Key::NoAccessSwitch => "別のアカウントを使用",
        Key::NoAccessMailSubject => "{path} へのアクセス権のリクエスト",
        Key::NoAccessMailBody => "{account} に {url} へのアクセス権を付与してください。",
        Key::FailedTitle => "現在サインインできません",
        Key::FailedText => {
            "サインイン サービスから有効な応答がありませんでした。アカウントに問題はありません。1 分ほど待ってから、もう一度お試しください。"
        }
        Key::TooManyGroupsTitle => "アカウントが所属するグループが多すぎます",
        Key::TooManyGroupsText => {
            "このサイトでは、すべてのグループをセッションに保存できません。参照番号をサイトの管理者にお知らせください。"
        }
        Key::TooManyGroupsOverage => {
            "このサインインで扱える数を超えるグループにアカウントが所属しています。管理者に「groups overage」とご報告ください。"
        }
        Key::StepUpTitle => "このページには新しい、またはより強力なサインインが必要です",
        Key::StepUpText => {
            "サインインサービスは、このページに必要な条件を確認しませんでした。もう一度お試しいただくか、参照番号をサイトの管理者にお知らせください。"
        }
        Key::SignedOutTitle => "サインアウトしました",
        Key::SignedOutText => {
            "このサイトのセッションは終了しました。会社のほかのサービスには、引き続きサインインしている可能性があります。"
        }
        Key::SignedOutAgain => "もう一度サインイン",
        Key::ConfirmTitle => "サインアウトしますか？",
        Key::ConfirmText => {
            "ほかのサイトのリンクからこのページが開かれました。まだサインアウトしていません。"
        }
        Key::ConfirmYes => "サインアウト",
        Key::ConfirmNo => "サインインしたままにする",
        Key::LoopTitle => "ブラウザーでサインイン状態を維持できませんでした",
        Key::LoopText => {
            "何度かサインインされましたが、このサイトはその状態を保存できませんでした。多くの場合、次の手順で解決します。"
        }
        Key::LoopCookies => "{host} の Cookie を許可してください。",
        Key::LoopExtensions => "このサイトでは、プライバシー保護の拡張機能をオフにしてください。",
        Key::LoopClock => "このデバイスの日付と時刻を確認してください。",
        Key::UnclearTitle => "このアドレスはあいまいです",
        Key::UnclearText => {
            "複数の意味に解釈できるため、ページを開きませんでした。リンクを確認するか、ホームページからお進みください。"
        }
        Key::TooLongTitle => "このアドレスは長すぎます",
        Key::TooLongText => {
            "このサイトで使用できる長さを超えているため、ページを開きませんでした。リンクを確認するか、ホームページからお進みください。"
        }
        Key::NotFoundTitle => "ページが見つかりません",
        Key::NotFoundText => {
            "このアドレスにページはありません。移動されたか、リンクが不完全な可能性があります。"
        }
        Key::UnavailableTitle => "現在このページを表示できません",
        Key::UnavailableText => "ページを読み込めませんでした。1 分ほど待ってから、もう一度お試しください。",
        Key::WrongHostTitle => "アドレスが正しくありません",
        Key::WrongHostText => "このアドレスではサイトを表示できません。リンクを確認してください。",
        Key::NotReadyTitle => "このサイトはまだ準備ができていません",
        Key::NotReadyText => "サインインはまだ利用できません。数分後にもう一度お試しください。",
        Key::ExpiredTitle => "もう一度サインインしてください",
        Key::ExpiredText => {
            "時間がかかりすぎたか、別のブラウザーで開始されたか、すでに完了したサインインです。ブラウザーがこのサイトの Cookie をブロックしている可能性もあります。"
        }
        Key::ExpiredAgain => "最初からやり直す",
        Key::CancelledTitle => "サインインしていません",
        Key::CancelledText => "キャンセルされたか、サインイン サービスがサインインを許可しませんでした。",
        Key::BadAnswerTitle => "もう一度サインインしてください",
        Key::BadAnswerText => "サインイン サービスからの応答が不完全か、別のサービスからの応答でした。",
        Key::Home => "ホームページへ",
        Key::Retry => "もう一度試す",
        Key::Account => "アカウント",
        Key::Address => "アドレス",
        Key::Contact => "連絡先",
        Key::Page => "ページ",
        Key::Reference => "参照番号",
        Key::Service => "サービス",
        Key::Help => "ヘルプ: {contact}",
    }
}

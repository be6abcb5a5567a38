//! The texts of the pages in German. They address the visitor with “Sie”.

use settings::TextKey as Key;

/// Returns the text with a key.
pub(super) fn text(key: Key) -> &'static str {
    match key {
        Key::NoAccessTitle => "Sie haben keinen Zugriff auf diese Seite",
        Key::NoAccessText => {
            "Sie sind angemeldet, aber diese Seite ist für andere Personen freigegeben. Bitten Sie um Zugriff, oder verwenden Sie ein anderes Konto."
        }
        Key::NoAccessRequest => "Zugriff anfordern",
        Key::NoAccessSwitch => "Anderes Konto verwenden",
        Key::NoAccessMailSubject => "Zugriff auf {path}",
        Key::NoAccessMailBody => "Bitte geben Sie {account} Zugriff auf {url}",
        Key::FailedTitle => "Die Anmeldung funktioniert gerade nicht",
        Key::FailedText => {
            "Der Anmeldedienst hat keine brauchbare Antwort gegeben. Mit Ihrem Konto ist alles in Ordnung. Bitte versuchen Sie es in einer Minute noch einmal."
        }
        Key::TooManyGroupsTitle => "Ihr Konto gehört zu zu vielen Gruppen",
        Key::TooManyGroupsText => {
            "Diese Website kann nicht alle davon in einer Sitzung speichern. Bitte senden Sie die Referenz an die Verantwortlichen dieser Website."
        }
        Key::TooManyGroupsOverage => {
            "Ihr Konto ist für diese Anmeldung in zu vielen Gruppen. Bitte nennen Sie Ihrer Administration das Stichwort „groups overage“."
        }
        Key::StepUpTitle => "Diese Seite verlangt eine neue oder stärkere Anmeldung",
        Key::StepUpText => {
            "Der Anmeldedienst hat nicht bestätigt, was diese Seite verlangt. Bitte versuchen Sie es noch einmal, oder senden Sie die Referenz an die Verantwortlichen dieser Website."
        }
        Key::SignedOutTitle => "Sie sind abgemeldet",
        Key::SignedOutText => {
            "Ihre Sitzung auf dieser Website ist beendet. Bei anderen Diensten Ihres Unternehmens sind Sie möglicherweise noch angemeldet."
        }
        Key::SignedOutAgain => "Wieder anmelden",
        Key::ConfirmTitle => "Abmelden?",
        Key::ConfirmText => {
            "Ein Link auf einer anderen Website hat Sie hierher geführt. Sie wurden nicht abgemeldet."
        }
        Key::ConfirmYes => "Abmelden",
        Key::ConfirmNo => "Angemeldet bleiben",
        Key::LoopTitle => "Ihr Browser ist nicht angemeldet geblieben",
        Key::LoopText => {
            "Sie haben sich mehrmals angemeldet, aber diese Website konnte sich das nicht merken. Diese Schritte helfen meistens:"
        }
        Key::LoopCookies => "Erlauben Sie Cookies für {host}.",
        Key::LoopExtensions => "Schalten Sie Datenschutz-Erweiterungen für diese Website aus.",
        Key::LoopClock => "Prüfen Sie Datum und Uhrzeit dieses Geräts.",
        Key::UnclearTitle => "Diese Adresse ist nicht eindeutig",
        Key::UnclearText => {
            "Sie lässt sich auf mehrere Arten lesen, deshalb wurde keine Seite geöffnet. Prüfen Sie den Link, oder beginnen Sie auf der Startseite."
        }
        Key::TooLongTitle => "Diese Adresse ist zu lang",
        Key::TooLongText => {
            "Sie ist länger, als diese Website erlaubt, deshalb wurde keine Seite geöffnet. Prüfen Sie den Link, oder beginnen Sie auf der Startseite."
        }
        Key::NotFoundTitle => "Seite nicht gefunden",
        Key::NotFoundText => {
            "Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben, oder der Link ist unvollständig."
        }
        Key::UnavailableTitle => "Diese Seite ist gerade nicht verfügbar",
        Key::UnavailableText => {
            "Sie konnte nicht geladen werden. Bitte versuchen Sie es in einer Minute noch einmal."
        }
        Key::WrongHostTitle => "Falsche Adresse",
        Key::WrongHostText => {
            "Unter dieser Adresse ist die Website nicht erreichbar. Bitte prüfen Sie den Link."
        }
        Key::NotReadyTitle => "Diese Website ist noch nicht bereit",
        Key::NotReadyText => {
            "Die Anmeldung ist noch nicht verfügbar. Bitte versuchen Sie es in einigen Minuten noch einmal."
        }
        Key::ExpiredTitle => "Bitte melden Sie sich noch einmal an",
        Key::ExpiredText => {
            "Diese Anmeldung hat zu lange gedauert, wurde in einem anderen Browser begonnen oder ist schon abgeschlossen. Möglicherweise blockiert Ihr Browser auch Cookies für diese Website."
        }
        Key::ExpiredAgain => "Neu beginnen",
        Key::CancelledTitle => "Sie sind nicht angemeldet",
        Key::CancelledText => "Sie haben abgebrochen, oder der Anmeldedienst hat die Anmeldung abgelehnt.",
        Key::BadAnswerTitle => "Bitte melden Sie sich noch einmal an",
        Key::BadAnswerText => {
            "Die Antwort des Anmeldedienstes war unvollständig, oder sie kam von einem anderen Dienst."
        }
        Key::Home => "Zur Startseite",
        Key::Retry => "Noch einmal versuchen",
        Key::Account => "Angemeldet als",
        Key::Address => "Adresse",
        Key::Contact => "Kontakt",
        Key::Page => "Seite",
        Key::Reference => "Referenz",
        Key::Service => "Dienst",
        Key::Help => "Hilfe: {contact}",
    }
}

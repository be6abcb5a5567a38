//! The texts of the pages in French. They address the visitor with “vous”.

use settings::TextKey as Key;

/// Returns the text with a key.
pub(super) fn text(key: Key) -> &'static str {
    match key {
        Key::NoAccessTitle => "Vous n’avez pas accès à cette page",
        Key::NoAccessText => {
            "Vous êtes connecté, mais cette page est partagée avec d’autres personnes. Demandez l’accès ou utilisez un autre compte."
        }
        Key::NoAccessRequest => "Demander l’accès",
        Key::NoAccessSwitch => "Utiliser un autre compte",
        Key::NoAccessMailSubject => "Accès à {path}",
        Key::NoAccessMailBody => "Merci de donner à {account} l’accès à {url}",
        Key::FailedTitle => "La connexion ne fonctionne pas pour le moment",
        Key::FailedText => {
            "Le service de connexion n’a pas donné de réponse utilisable. Votre compte n’est pas en cause. Veuillez réessayer dans une minute."
        }
        Key::TooManyGroupsTitle => "Votre compte appartient à trop de groupes",
        Key::TooManyGroupsText => {
            "Ce site ne peut pas tous les enregistrer dans une session. Veuillez envoyer la référence au responsable de ce site."
        }
        Key::TooManyGroupsOverage => {
            "Votre compte appartient à trop de groupes pour cette connexion. Veuillez signaler « groups overage » à votre administrateur."
        }
        Key::StepUpTitle => "Cette page demande une connexion récente ou plus sûre",
        Key::StepUpText => {
            "Le service de connexion n’a pas confirmé ce que cette page exige. Veuillez réessayer, ou envoyer la référence au responsable de ce site."
        }
        Key::SignedOutTitle => "Vous êtes déconnecté",
        Key::SignedOutText => {
            "Votre session sur ce site est terminée. Vous êtes peut-être encore connecté aux autres services de votre entreprise."
        }
        Key::SignedOutAgain => "Se reconnecter",
        Key::ConfirmTitle => "Se déconnecter\u{a0}?",
        Key::ConfirmText => "Un lien sur un autre site vous a conduit ici. Vous n’avez pas été déconnecté.",
        Key::ConfirmYes => "Se déconnecter",
        Key::ConfirmNo => "Rester connecté",
        Key::LoopTitle => "Votre navigateur n’est pas resté connecté",
        Key::LoopText => {
            "Vous vous êtes connecté plusieurs fois, mais ce site n’a pas pu le mémoriser. Ces étapes suffisent en général\u{a0}:"
        }
        Key::LoopCookies => "Autorisez les cookies pour {host}.",
        Key::LoopExtensions => "Désactivez les extensions de confidentialité pour ce site.",
        Key::LoopClock => "Vérifiez la date et l’heure de cet appareil.",
        Key::UnclearTitle => "Cette adresse est ambiguë",
        Key::UnclearText => {
            "Elle peut se lire de plusieurs façons, c’est pourquoi aucune page n’a été ouverte. Vérifiez le lien ou partez de la page d’accueil."
        }
        Key::TooLongTitle => "Cette adresse est trop longue",
        Key::TooLongText => {
            "Elle dépasse la longueur que ce site accepte, c’est pourquoi aucune page n’a été ouverte. Vérifiez le lien ou partez de la page d’accueil."
        }
        Key::NotFoundTitle => "Page introuvable",
        Key::NotFoundText => {
            "Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou le lien est incomplet."
        }
        Key::UnavailableTitle => "Cette page n’est pas disponible pour le moment",
        Key::UnavailableText => "Elle n’a pas pu être chargée. Veuillez réessayer dans une minute.",
        Key::WrongHostTitle => "Adresse incorrecte",
        Key::WrongHostText => "Ce site ne répond pas à cette adresse. Veuillez vérifier le lien.",
        Key::NotReadyTitle => "Ce site n’est pas encore prêt",
        Key::NotReadyText => {
            "La connexion n’est pas encore disponible. Veuillez réessayer dans quelques minutes."
        }
        Key::ExpiredTitle => "Veuillez vous reconnecter",
        Key::ExpiredText => {
            "Cette connexion a pris trop de temps, a commencé dans un autre navigateur ou est déjà terminée. Il se peut aussi que votre navigateur bloque les cookies pour ce site."
        }
        Key::ExpiredAgain => "Recommencer",
        Key::CancelledTitle => "Vous n’êtes pas connecté",
        Key::CancelledText => "Vous avez annulé, ou le service de connexion a refusé l’accès.",
        Key::BadAnswerTitle => "Veuillez vous reconnecter",
        Key::BadAnswerText => {
            "La réponse du service de connexion était incomplète, ou elle venait d’un autre service."
        }
        Key::Home => "Aller à la page d’accueil",
        Key::Retry => "Réessayer",
        Key::Account => "Connecté en tant que",
        Key::Address => "Adresse",
        Key::Contact => "Contact",
        Key::Page => "Page",
        Key::Reference => "Référence",
        Key::Service => "Service",
        Key::Help => "Aide\u{a0}: {contact}",
    }
}

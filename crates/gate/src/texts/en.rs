//! The texts of the pages in English.

use settings::TextKey as Key;

/// Returns the text with a key.
pub(super) fn text(key: Key) -> &'static str {
    match key {
        Key::NoAccessTitle => "You don’t have access to this page",
        Key::NoAccessText => {
            "You are signed in, but this page is shared with other people. Ask for access, or use a different account."
        }
        Key::NoAccessRequest => "Request access",
        Key::NoAccessSwitch => "Use a different account",
        Key::NoAccessMailSubject => "Access to {path}",
        Key::NoAccessMailBody => "Please give {account} access to {url}",
        Key::FailedTitle => "Sign-in isn’t working right now",
        Key::FailedText => {
            "The sign-in service gave no usable answer. Your account is fine. Please try again in a minute."
        }
        Key::TooManyGroupsTitle => "Your account is in too many groups",
        Key::TooManyGroupsText => {
            "This site cannot store all of them in a session. Please send the reference to the owner of this site."
        }
        Key::TooManyGroupsOverage => {
            "Your account is in too many groups for this sign-in. Please report “groups overage” to your administrator."
        }
        Key::StepUpTitle => "This page needs a new or stronger sign-in",
        Key::StepUpText => {
            "The sign-in service did not confirm what this page requires. Please try again, or send the reference to the owner of this site."
        }
        Key::SignedOutTitle => "You are signed out",
        Key::SignedOutText => {
            "Your session on this site has ended. You may still be signed in to your company’s other services."
        }
        Key::SignedOutAgain => "Sign in again",
        Key::ConfirmTitle => "Sign out?",
        Key::ConfirmText => "A link on another site brought you here. You have not been signed out.",
        Key::ConfirmYes => "Sign out",
        Key::ConfirmNo => "Stay signed in",
        Key::LoopTitle => "Your browser did not stay signed in",
        Key::LoopText => {
            "You signed in several times, but this site could not remember it. These steps usually help:"
        }
        Key::LoopCookies => "Allow cookies for {host}.",
        Key::LoopExtensions => "Turn off privacy extensions for this site.",
        Key::LoopClock => "Check the date and time of this device.",
        Key::UnclearTitle => "This address is unclear",
        Key::UnclearText => {
            "It can be read in more than one way, so no page was opened. Check the link, or start from the home page."
        }
        Key::TooLongTitle => "This address is too long",
        Key::TooLongText => {
            "It is longer than this site accepts, so no page was opened. Check the link, or start from the home page."
        }
        Key::NotFoundTitle => "Page not found",
        Key::NotFoundText => {
            "There is no page at this address. It may have moved, or the link may be incomplete."
        }
        Key::UnavailableTitle => "This page isn’t available right now",
        Key::UnavailableText => "It could not be loaded. Please try again in a minute.",
        Key::WrongHostTitle => "Wrong address",
        Key::WrongHostText => "This site does not answer at this address. Please check the link.",
        Key::NotReadyTitle => "This site isn’t ready yet",
        Key::NotReadyText => "Sign-in is not available yet. Please try again in a few minutes.",
        Key::ExpiredTitle => "Please sign in again",
        Key::ExpiredText => {
            "This sign-in took too long, began in another browser, or is already complete. Your browser may also block cookies for this site."
        }
        Key::ExpiredAgain => "Start again",
        Key::CancelledTitle => "You are not signed in",
        Key::CancelledText => "You cancelled, or the sign-in service did not let you in.",
        Key::BadAnswerTitle => "Please sign in again",
        Key::BadAnswerText => {
            "The answer from the sign-in service was incomplete, or it came from another service."
        }
        Key::Home => "Go to the home page",
        Key::Retry => "Try again",
        Key::Account => "Signed in as",
        Key::Address => "Address",
        Key::Contact => "Contact",
        Key::Page => "Page",
        Key::Reference => "Reference",
        Key::Service => "Service",
        Key::Help => "Help: {contact}",
    }
}

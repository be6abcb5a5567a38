//! The texts of the pages in Spanish. They address the visitor with “usted”.

use settings::TextKey as Key;

/// Returns the text with a key.
pub(super) fn text(key: Key) -> &'static str {
    match key {
        Key::NoAccessTitle => "No tiene acceso a esta página",
        Key::NoAccessText => {
            "Ha iniciado sesión, pero esta página se comparte con otras personas. Solicite acceso o use otra cuenta."
        }
        Key::NoAccessRequest => "Solicitar acceso",
        Key::NoAccessSwitch => "Usar otra cuenta",
        Key::NoAccessMailSubject => "Acceso a {path}",
        Key::NoAccessMailBody => "Por favor, conceda a {account} acceso a {url}",
        Key::FailedTitle => "El inicio de sesión no funciona en este momento",
        Key::FailedText => {
            "El servicio de inicio de sesión no dio una respuesta utilizable. Su cuenta está bien. Vuelva a intentarlo en un minuto."
        }
        Key::TooManyGroupsTitle => "Su cuenta pertenece a demasiados grupos",
        Key::TooManyGroupsText => {
            "Este sitio no puede guardarlos todos en una sesión. Envíe la referencia al responsable de este sitio."
        }
        Key::TooManyGroupsOverage => {
            "Su cuenta pertenece a demasiados grupos para este inicio de sesión. Indique «groups overage» a su administrador."
        }
        Key::StepUpTitle => "Esta página requiere un inicio de sesión reciente o más seguro",
        Key::StepUpText => {
            "El servicio de inicio de sesión no confirmó lo que exige esta página. Inténtelo de nuevo o envíe la referencia al responsable de este sitio."
        }
        Key::SignedOutTitle => "Ha cerrado la sesión",
        Key::SignedOutText => {
            "Su sesión en este sitio ha terminado. Es posible que siga conectado a otros servicios de su empresa."
        }
        Key::SignedOutAgain => "Volver a iniciar sesión",
        Key::ConfirmTitle => "¿Cerrar la sesión?",
        Key::ConfirmText => "Un enlace de otro sitio lo ha traído hasta aquí. Su sesión no se ha cerrado.",
        Key::ConfirmYes => "Cerrar la sesión",
        Key::ConfirmNo => "Mantener la sesión",
        Key::LoopTitle => "Su navegador no mantuvo la sesión",
        Key::LoopText => {
            "Inició sesión varias veces, pero este sitio no pudo recordarlo. Estos pasos suelen ayudar:"
        }
        Key::LoopCookies => "Permita las cookies de {host}.",
        Key::LoopExtensions => "Desactive las extensiones de privacidad para este sitio.",
        Key::LoopClock => "Compruebe la fecha y la hora de este dispositivo.",
        Key::UnclearTitle => "Esta dirección es ambigua",
        Key::UnclearText => {
            "Se puede leer de más de una manera, por lo que no se abrió ninguna página. Compruebe el enlace o empiece desde la página de inicio."
        }
        Key::TooLongTitle => "Esta dirección es demasiado larga",
        Key::TooLongText => {
            "Supera la longitud que admite este sitio, por lo que no se abrió ninguna página. Compruebe el enlace o empiece desde la página de inicio."
        }
        Key::NotFoundTitle => "Página no encontrada",
        Key::NotFoundText => {
            "No hay ninguna página en esta dirección. Es posible que se haya movido o que el enlace esté incompleto."
        }
        Key::UnavailableTitle => "Esta página no está disponible en este momento",
        Key::UnavailableText => "No se pudo cargar. Vuelva a intentarlo en un minuto.",
        Key::WrongHostTitle => "Dirección incorrecta",
        Key::WrongHostText => "Este sitio no responde en esta dirección. Compruebe el enlace.",
        Key::NotReadyTitle => "Este sitio aún no está listo",
        Key::NotReadyText => {
            "El inicio de sesión aún no está disponible. Vuelva a intentarlo en unos minutos."
        }
        Key::ExpiredTitle => "Vuelva a iniciar sesión",
        Key::ExpiredText => {
            "Este inicio de sesión tardó demasiado, empezó en otro navegador o ya se completó. También es posible que su navegador bloquee las cookies de este sitio."
        }
        Key::ExpiredAgain => "Empezar de nuevo",
        Key::CancelledTitle => "No ha iniciado sesión",
        Key::CancelledText => "Usted canceló, o el servicio de inicio de sesión no le permitió entrar.",
        Key::BadAnswerTitle => "Vuelva a iniciar sesión",
        Key::BadAnswerText => {
            "La respuesta del servicio de inicio de sesión estaba incompleta o procedía de otro servicio."
        }
        Key::Home => "Ir a la página de inicio",
        Key::Retry => "Volver a intentarlo",
        Key::Account => "Sesión de",
        Key::Address => "Dirección",
        Key::Contact => "Contacto",
        Key::Page => "Página",
        Key::Reference => "Referencia",
        Key::Service => "Servicio",
        Key::Help => "Ayuda: {contact}",
    }
}

//! The threads that read the messages of an editor and write those of the server.

use std::io::{self, BufRead, Write};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use lsp_server::{Connection, Message};
use lsp_types::notification::{Exit, Notification as _};

use crate::addresses::Addresses;
use crate::messages::{self, ParsedMessage};

/// The threads of a connection. Each returns the problem that has ended it.
pub(crate) struct Threads {
    /// It ends with the input or at a broken header, and after `exit`.
    pub(crate) reader: JoinHandle<io::Result<()>>,
    /// It ends after the last message of the server, or if nothing takes its messages.
    pub(crate) writer: JoinHandle<io::Result<()>>,
    /// It is closed when the writer ends.
    writing: Receiver<()>,
}

impl Threads {
    /// Waits until the writer ends, but not longer than a limit.
    pub(crate) fn wait_for_writer(&self, limit: Duration) {
        // Either the limit has passed, or the channel is closed.
        let _ = self.writing.recv_timeout(limit);
    }
}

/// Connects the server with an editor. Both channels have no limit, so no thread waits until another one reads.
pub(crate) fn connect(
    input: impl BufRead + Send + 'static,
    output: impl Write + Send + 'static,
) -> io::Result<(Connection, Threads)> {
    let (server, editor) = Connection::memory();
    let (sent, received) = (editor.sender, editor.receiver);
    let output = Arc::new(Output { writer: Mutex::new(output), addresses: Mutex::default() });
    let answers = Arc::clone(&output);
    let read = move || read_all(input, &answers, |message| sent.send(message).is_ok());
    let reader = Builder::new().name("reader".to_owned()).spawn(read)?;
    let (is_writing, writing) = mpsc::channel();
    let write = move || {
        let _is_writing = is_writing;
        received.into_iter().try_for_each(|message| output.send(message))
    };
    let writer = Builder::new().name("writer".to_owned()).spawn(write)?;
    Ok((server, Threads { reader, writer, writing }))
}

/// Reads messages until the input ends, and passes them on. Those that cannot be read are answered here.
fn read_all(
    mut input: impl BufRead,
    output: &Output<impl Write>,
    pass: impl Fn(Message) -> bool,
) -> io::Result<()> {
    while let Some(body) = messages::read(&mut input)? {
        match messages::parse(&body) {
            ParsedMessage::Message(mut message) => {
                lock(&output.addresses).encode(&mut message);
                let is_last = matches!(&message, Message::Notification(it) if it.method == Exit::METHOD);
                if !pass(message) || is_last {
                    break;
                }
            }
            ParsedMessage::Refused(answer) => messages::write(&mut *lock(&output.writer), &answer)?,
            ParsedMessage::Ignored => {}
        }
    }
    Ok(())
}

struct Output<W> {
    writer: Mutex<W>,
    addresses: Mutex<Addresses>,
}

impl<W: Write> Output<W> {
    fn send(&self, mut message: Message) -> io::Result<()> {
        lock(&self.addresses).restore(&mut message);
        message.write(&mut *lock(&self.writer))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

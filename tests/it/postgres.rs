//! A PostgreSQL server of the tests' own: started once, on a socket in a temporary folder, gone with the
//! test process. `DRIEHOEK_TEST_POSTGRES=postgres://…/` names one that runs already.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use sqlx::{AnyConnection, Connection, Executor};

static SERVER: OnceLock<Option<Server>> = OnceLock::new();

struct Server {
    /// `postgres://user@host:port/` or with a socket folder; a database name is put behind it.
    base: String,
    query: String,
}

/// The address of a fresh database; None where the machine has no PostgreSQL (an error under CI).
pub async fn fresh_database() -> Option<String> {
    sqlx::any::install_default_drivers();
    let server = SERVER.get_or_init(Server::find_or_start).as_ref();
    let Some(server) = server else {
        assert!(std::env::var("CI").is_err(), "PostgreSQL is missing: `.ci/run` installs it, no test may be skipped");
        eprintln!("skipped on PostgreSQL: the machine has no initdb and postgres");
        return None;
    };
    let name = format!("t{:016x}", rand::random::<u64>());
    let mut admin = AnyConnection::connect(&server.url("postgres")).await.unwrap();
    admin.execute(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
    admin.close().await.unwrap();
    Some(server.url(&name))
}

impl Server {
    fn url(&self, database: &str) -> String {
        format!("{}{database}{}", self.base, self.query)
    }

    fn find_or_start() -> Option<Self> {
        if let Ok(base) = std::env::var("DRIEHOEK_TEST_POSTGRES") {
            return Some(Self { base, query: String::new() });
        }
        let (initdb, postgres) = (program("initdb")?, program("postgres")?);
        let folder = tempfile::Builder::new().prefix("driehoek-pg-").tempdir().unwrap().keep();
        let as_root = std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
        if as_root {
            assert!(Command::new("chown").arg("postgres").arg(&folder).status().unwrap().success());
        }
        let data = folder.join("data");
        let made = as_postgres(&initdb, as_root)
            .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync", "--pgdata"])
            .arg(&data)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(made.success(), "initdb failed");
        // The server ends with this process (parent-death signal), so no test leaves one behind. The signal comes
        // with the end of the thread that started it, not of the process: this thread waits for the server.
        let mut server = as_postgres(&postgres, as_root);
        server
            .args(["-c", "listen_addresses=", "-c", "max_connections=600", "-c", "fsync=off"])
            .args(["-c", "shared_buffers=64MB", "-D"])
            .arg(&data)
            .arg("-k")
            .arg(&folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        std::thread::spawn(move || server.status().unwrap());
        let socket = folder.join(".s.PGSQL.5432");
        let patience = Instant::now() + Duration::from_secs(60);
        while std::os::unix::net::UnixStream::connect(&socket).is_err() || !folder.join(".s.PGSQL.5432.lock").exists() {
            assert!(Instant::now() < patience, "PostgreSQL did not start");
            std::thread::yield_now();
        }
        let host = folder.display().to_string().replace('/', "%2F");
        let server = Self { base: format!("postgres://postgres@{host}/"), query: String::new() };
        server.wait(&patience);
        Some(server)
    }

    /// The socket is there before the server takes work: asks until it does.
    fn wait(&self, patience: &Instant) {
        let url = self.url("postgres");
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                while runtime.block_on(AnyConnection::connect(&url)).is_err() {
                    assert!(Instant::now() < *patience, "PostgreSQL does not take connections");
                }
            });
        });
    }
}

/// PostgreSQL refuses to run as root.
fn as_postgres(program: &Path, as_root: bool) -> Command {
    let mut command = Command::new("setpriv");
    if as_root {
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
    }
    command.args(["--pdeathsig", "INT"]).arg(program);
    command.current_dir("/");
    command
}

fn program(name: &str) -> Option<PathBuf> {
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = debian.map(|version| version.path().join("bin")).collect();
    folders.sort();
    folders.reverse();
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    folders.into_iter().map(|folder| folder.join(name)).find(|path| path.is_file())
}

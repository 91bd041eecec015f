//! Taking everything of a school away in a file, and the list of children with how far each family is.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

use super::{ExportError, Scope, children, write};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::school::audit::{About, Deed};
use crate::school::reach::store as reach;
use crate::school::rights::Action;

pub fn routes(routes: Routes) -> Routes {
    routes.form("/staff/export", Action::ExportSchool, everything).form(
        "/staff/export/children",
        Action::PrintSchoolLetters,
        table,
    )
}

impl From<ExportError> for Refused {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Database(error) => Self::Store(error),
            ExportError::Register(_) | ExportError::File(_) => Self::Failed("an export could not be written"),
        }
    }
}

/// A file to keep, not a page to look at.
fn file(name: &'static str, content_type: &'static str, bytes: Vec<u8>) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(name));
    (headers, bytes).into_response()
}

/// What was taken is in the log before it is handed over.
async fn note(visitor: &Visitor) -> Result<(), Refused> {
    let mut tx = visitor.begin().await?;
    visitor.note(&mut tx, Deed::Exported, About::School(visitor.school.id)).await?;
    Ok(tx.commit().await?)
}

async fn everything(visitor: Visitor) -> Result<Response, Refused> {
    let school = visitor.school()?.id;
    note(&visitor).await?;
    let mut tx = visitor.reader.console.store.begin_reading().await?;
    let mut bytes = Vec::new();
    write(&mut tx, Scope::School(school), &visitor.reader.console.app.calendar, visitor.now(), &mut bytes).await?;
    tx.roll_back().await?;
    Ok(file("attachment; filename=\"driehoek.json\"", "application/json", bytes))
}

async fn table(visitor: Visitor) -> Result<Response, Refused> {
    let school = visitor.school()?.id;
    note(&visitor).await?;
    let mut tx = visitor.reader.console.store.begin_reading().await?;
    let mut bytes = Vec::new();
    children(&reach::of_school(&mut tx, school).await?, &mut bytes)?;
    tx.roll_back().await?;
    Ok(file("attachment; filename=\"driehoek.csv\"", "text/csv; charset=utf-8", bytes))
}

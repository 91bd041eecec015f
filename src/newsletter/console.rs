//! The newsletter in the console.

use crate::console::routes::Routes;

pub fn routes(routes: Routes) -> Routes {
    routes
}

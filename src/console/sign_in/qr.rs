//! A QR code as the path of an SVG picture.

use qrcode::{Color, EcLevel, QrCode};

/// White squares around the code (ISO/IEC 18004 asks for four).
const MARGIN: usize = 4;

/// A code, drawn with one unit for each square.
pub struct Picture {
    /// Width and height.
    pub size: usize,
    /// The black squares, for the attribute `d` of a `path`.
    pub path: String,
}

/// The code that says `text`; None for a text that no code can hold.
pub fn picture(text: &str) -> Option<Picture> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let squares = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    let path = squares.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + MARGIN, at / width + MARGIN)).collect();
    Some(Picture { size: width + 2 * MARGIN, path })
}

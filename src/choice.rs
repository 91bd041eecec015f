//! Enums of words as they stand in the database, in forms and in button paths.

/// Makes an enum of words as they stand in the database, in forms and in button paths.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// Every one, in the order in which people choose from them.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// The word for it in the database, in forms and in button paths.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();

            fn from_str(word: &str) -> Result<Self, ()> {
                Self::ALL.into_iter().find(|one| one.word() == word).ok_or(())
            }
        }
    };
}
pub(crate) use words;

/// The words in a column that holds several, with commas; what is not known is left out.
pub fn list<T: std::str::FromStr>(text: &str) -> Vec<T> {
    text.split(',').filter_map(|word| word.trim().parse().ok()).collect()
}

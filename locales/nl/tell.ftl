# review: draft

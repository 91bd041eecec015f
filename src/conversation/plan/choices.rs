//! The ready choices of a communication plan, each with its words in every language. A teacher who finds none that
//! fits writes own words.

use crate::conversation::words;
use crate::language::Say;

words! {
    /// What parents, child and school work at together.
    Aim {
        Read = "read",
        Tell = "tell",
        Words = "words",
        Sums = "sums",
        Focus = "focus",
        Friends = "friends",
        Ask = "ask",
        Time = "time",
        Homework = "homework",
        Belong = "belong",
        Well = "well",
        Myself = "self",
    }
}

words! {
    /// What the school does for it.
    SchoolDoes {
        Material = "material",
        Small = "small",
        Steps = "steps",
        Place = "place",
        Buddy = "buddy",
        Praise = "praise",
        Ask = "ask",
    }
}

words! {
    /// What the parents do for it.
    ParentsDo {
        Read = "read",
        Talk = "talk",
        Praise = "praise",
        Place = "place",
        Bed = "bed",
        Library = "library",
        Tell = "tell",
    }
}

words! {
    /// What the child does for it.
    ChildDoes {
        Choose = "choose",
        Ask = "ask",
        Tell = "tell",
        Practise = "practise",
        Bag = "bag",
        Try = "try",
        Play = "play",
    }
}

words! {
    /// How somebody is reached.
    Channel {
        App = "app",
        Phone = "phone",
        Mail = "mail",
        Face = "face",
        Paper = "paper",
    }
}

words! {
    /// How often parents and teacher have contact.
    Often {
        Week = "week",
        TwoWeeks = "two-weeks",
        Month = "month",
        Report = "report",
        Needed = "needed",
    }
}

words! {
    /// Who begins the contact.
    Starts {
        Teacher = "teacher",
        Parents = "parents",
        Both = "both",
    }
}

words! {
    /// What the contact is about.
    About {
        Progress = "progress",
        Behaviour = "behaviour",
        Homework = "homework",
        Well = "well",
        Practical = "practical",
    }
}

words! {
    /// When a parent is reached well.
    Times {
        Before = "before",
        After = "after",
        Afternoon = "afternoon",
        Evening = "evening",
    }
}

words! {
    /// Who of the school may read the plan.
    Visible {
        Class = "class",
        /// Also who coordinates extra care (IB), where the parents agreed.
        Care = "care",
    }
}

/// A choice that people read: parents, and the teacher in the console.
pub trait Named: Copy + 'static {
    /// Every one, in the order in which people choose.
    const CHOICES: &'static [Self];

    /// The word for it in forms.
    fn tag(self) -> &'static str;

    /// What people read.
    fn name(self, say: Say<'_>) -> String;
}

macro_rules! named {
    ($name:ident { $($variant:ident = $message:ident(),)+ }) => {
        impl Named for $name {
            const CHOICES: &'static [Self] = &Self::ALL;

            fn tag(self) -> &'static str {
                self.word()
            }

            fn name(self, say: Say<'_>) -> String {
                match self { $(Self::$variant => say.$message(),)+ }
            }
        }
    };
}

named! { Aim {
    Read = plan_aim_read(),
    Tell = plan_aim_tell(),
    Words = plan_aim_words(),
    Sums = plan_aim_sums(),
    Focus = plan_aim_focus(),
    Friends = plan_aim_friends(),
    Ask = plan_aim_ask(),
    Time = plan_aim_time(),
    Homework = plan_aim_homework(),
    Belong = plan_aim_belong(),
    Well = plan_aim_well(),
    Myself = plan_aim_self(),
} }

named! { SchoolDoes {
    Material = plan_school_material(),
    Small = plan_school_small(),
    Steps = plan_school_steps(),
    Place = plan_school_place(),
    Buddy = plan_school_buddy(),
    Praise = plan_school_praise(),
    Ask = plan_school_ask(),
} }

named! { ParentsDo {
    Read = plan_parents_read(),
    Talk = plan_parents_talk(),
    Praise = plan_parents_praise(),
    Place = plan_parents_place(),
    Bed = plan_parents_bed(),
    Library = plan_parents_library(),
    Tell = plan_parents_tell(),
} }

named! { ChildDoes {
    Choose = plan_child_choose(),
    Ask = plan_child_ask(),
    Tell = plan_child_tell(),
    Practise = plan_child_practise(),
    Bag = plan_child_bag(),
    Try = plan_child_try(),
    Play = plan_child_play(),
} }

named! { Channel {
    App = plan_channel_app(),
    Phone = plan_channel_phone(),
    Mail = plan_channel_mail(),
    Face = plan_channel_face(),
    Paper = plan_channel_paper(),
} }

named! { Often {
    Week = plan_often_week(),
    TwoWeeks = plan_often_two_weeks(),
    Month = plan_often_month(),
    Report = plan_often_report(),
    Needed = plan_often_needed(),
} }

named! { Starts {
    Teacher = plan_starts_teacher(),
    Parents = plan_starts_parents(),
    Both = plan_starts_both(),
} }

named! { About {
    Progress = plan_about_progress(),
    Behaviour = plan_about_behaviour(),
    Homework = plan_about_homework(),
    Well = plan_about_well(),
    Practical = plan_about_practical(),
} }

named! { Times {
    Before = plan_times_before(),
    After = plan_times_after(),
    Afternoon = plan_times_afternoon(),
    Evening = plan_times_evening(),
} }

named! { Visible {
    Class = plan_visible_class(),
    Care = plan_visible_care(),
} }

/** What a lead sets up: calendars, rules, duty and absences. */
export const escalationSettings = {
  "refusals.calendar.not-found": "There is no such calendar",
  "refusals.calendar.name-taken": "Another calendar has this name",
  "refusals.calendar.never-open":
    "Give at least one day of the week some hours. Otherwise nothing would ever be due",
  "refusals.calendar.changed-meanwhile":
    "Somebody else saved this calendar since you opened it. Compare below, then save again",
  "refusals.calendar.too-many-dates":
    "A calendar keeps {max, number} dates with hours of their own at most",
  "refusals.calendar.no-date": "Choose a date",
  "refusals.calendar.hours-missing": "Say at which hours, such as 09:00–12:00, 13:30–18:00",
  "refusals.calendar.hours-unreadable":
    "Write hours like 09:00–12:00, 13:30–18:00, or leave the field empty for a closed day",
  "refusals.calendar.hours-order":
    "Each end must be after its beginning. Split hours that go past midnight between the two days",
  "refusals.calendar.hours-overlap": "These hours overlap",
  "refusals.calendar.hours-many": "A day has six intervals at most",
  "refusals.holidays.none": "No date stands in this list",
  "refusals.holidays.file": "This calendar file is damaged and can’t be read",
  "refusals.holidays.date":
    "No. {line}: begin with a date such as 2027-02-15, between 2000 and 2100 ({text})",
  "refusals.holidays.word": "No. {line}: write off or work after the date ({text})",
  "refusals.holidays.note": "No. {line}: the note is longer than 60 characters ({text})",
  "refusals.holidays.twice": "No. {line}: this date stands in the list before ({text})",
  "refusals.holidays.several-days": "No. {line}: this entry is longer than 60 days ({text})",
  "refusals.holidays.with-time":
    "No. {line}: this entry has times. Only whole days are read ({text})",
  "refusals.holidays.repeats": "No. {line}: this entry repeats. List each date by itself ({text})",
  "refusals.holidays.hours-unreadable":
    "No. {line}: write hours like 09:00-12:00,13:30-18:00 ({text})",
  "refusals.holidays.hours-order": "No. {line}: an end is before its beginning ({text})",
  "refusals.holidays.hours-overlap": "No. {line}: the hours overlap ({text})",
  "refusals.holidays.hours-many": "No. {line}: a day has six intervals at most ({text})",

  "support-settings.closed": "Closed",
  "support-settings.saved": "Saved.",
  "support-settings.save": "Save",
  "support-settings.cancel": "Cancel",

  "support-settings.calendars.title": "Calendars",
  "support-settings.calendars.lead":
    "The hours in which support works. Rules and people use them; due times follow.",
  "support-settings.calendars.new": "New calendar",
  "support-settings.calendars.open-now": "Open now",
  "support-settings.calendars.closed-now": "Closed now",
  "support-settings.calendars.first": "Counts wherever no other calendar is chosen",
  "support-settings.calendars.used":
    "{rules, plural, =0 {In no rule} one {In # rule} other {In # rules}}, {people, plural, =0 {for nobody by name} one {for # person} other {for # people}}",

  "support-settings.calendar.name": "Name",
  "support-settings.calendar.name-hint": "Staff read it, such as ‘Support Shanghai’.",
  "support-settings.calendar.zone": "Time zone",
  "support-settings.calendar.zone-hint": "All hours are wall times there, summer and winter.",
  "support-settings.calendar.week": "Hours of the week",
  "support-settings.calendar.week-hint":
    "Several stretches a day with a comma between: 09:00–12:00, 13:30–18:00. Empty means closed.",
  "support-settings.calendar.make": "Make the calendar",
  "support-settings.calendar.change": "Change the hours",
  "support-settings.calendar.change-title": "Hours of {name}",
  "support-settings.calendar.change-lead":
    "Clocks that run by this calendar move to their new due times within a minute.",
  "support-settings.calendar.import": "Import holidays",
  "support-settings.calendar.facts": "{zone}, version {version, number}",
  "support-settings.calendar.month": "Month",
  "support-settings.calendar.previous": "Earlier month: {month}",
  "support-settings.calendar.next": "Later month: {month}",
  "support-settings.calendar.pick": "Choose a date to give it hours of its own.",
  "support-settings.calendar.today": "today",
  "support-settings.calendar.exception": "Differs from the week",
  "support-settings.calendar.hours-short": "{hours, number} h",
  "support-settings.calendar.off-short": "Off",
  "support-settings.calendar.dates": "Dates that differ from the week",
  "support-settings.calendar.dates-hint": "From this month on.",
  "support-settings.calendar.no-dates": "None from this month on",
  "support-settings.calendar.no-dates-hint":
    "Holidays and make-up days stand here once you choose a date above or import a list.",
  "support-settings.calendar.edit-date": "Change {date}",

  "support-settings.date.kind": "On this date",
  "support-settings.date.week": "As on every {weekday}",
  "support-settings.date.closed-hint": "A holiday, for example.",
  "support-settings.date.hours": "Open at hours of its own",
  "support-settings.date.hours-hint": "A make-up day, for example. Write the hours below.",
  "support-settings.date.hours-field": "Hours",
  "support-settings.date.hours-field-hint":
    "Only for hours of its own, such as 09:00–12:00, 13:30–18:00.",
  "support-settings.date.note": "Note",
  "support-settings.date.note-hint": "The holiday’s name, for example. Staff read it.",
  "support-settings.date.save": "Save this date",

  "support-settings.versions.title": "Versions",
  "support-settings.versions.hint":
    "A due time is reckoned with the newest. Earlier ones stay as they were.",
  "support-settings.versions.number": "Version {version, number}",
  "support-settings.versions.askwell": "Made with the community",
  "support-settings.versions.first": "The beginning",
  "support-settings.versions.name-only": "Name only",
  "support-settings.versions.zone": "Time zone",
  "support-settings.versions.weekdays": "Week: {days}",
  "support-settings.versions.dates":
    "{count, plural, one {Date: {dates}} other {# dates: {dates}}}",

  "support-settings.changed.title": "Saved by somebody else meanwhile",
  "support-settings.changed.text":
    "Your form still holds what you typed. Saving it again replaces what stands now.",
  "support-settings.changed.same": "What you typed says the same as what stands now.",
  "support-settings.changed.now": "Now: {text}",
  "support-settings.changed.yours": "Yours: {text}",

  "support-settings.import.title": "Import holidays",
  "support-settings.import.lead":
    "Dates in the list replace what the calendar says of them. All other dates stay.",
  "support-settings.import.text": "Holiday list",
  "support-settings.import.text-hint":
    "One date a line: the date, off or work, hours for a working day, a note. Or the text of an iCalendar file (.ics) with whole-day entries.",
  "support-settings.import.example":
    "2027-02-15 off Spring Festival\n2027-02-20 work 09:00-12:00,13:30-18:00 Make-up day",
  "support-settings.import.file": "Or a file",
  "support-settings.import.file-hint":
    "A text or .ics file of 100 KB at most. It replaces what stands above.",
  "support-settings.import.preview": "Show what would change",
  "support-settings.import.would":
    "{count, plural, =0 {Nothing would change} one {# date would change} other {# dates would change}}",
  "support-settings.import.unchanged":
    "{count, plural, one {# more date is so already.} other {# more dates are so already.}}",
  "support-settings.import.nothing-saved": "Nothing is saved yet.",
  "support-settings.import.date": "Date",
  "support-settings.import.before": "Now",
  "support-settings.import.after": "Then",
  "support-settings.import.note": "Note",
  "support-settings.import.save":
    "{count, plural, one {Save this date} other {Save these # dates}}",

  "refusals.rule.no-place": "There is no rule here",
  "refusals.rule.tag": "This is no tag. Use letters, digits and hyphens",
  "refusals.rule.duration": "Write a length of time with its unit, such as 90 min, 4 h or 3 d",
  "refusals.rule.duration-range":
    "Choose between {min, plural, =0 {0} =60 {1 h} other {# min}} and {days, plural, one {# day} other {# days}}",
  "refusals.rule.promise":
    "A first reply is promised within 24 hours, nights and holidays included. Choose 24 h or less",
  "refusals.rule.queue": "Use letters, digits, single blanks and hyphens",
  "refusals.rule.solution-first": "The solution can’t be due before the first reply",

  "support-settings.rules.title": "Rules",
  "support-settings.rules.lead":
    "How questions reach official support, and by when it replies. The most particular rule counts: type and tag, then tag, then type.",
  "support-settings.rules.place": "Questions",
  "support-settings.rules.all-types": "All problem types",
  "support-settings.rules.tagged": "tagged {tag}",
  "support-settings.rules.window": "Community has",
  "support-settings.rules.asker": "Asker may ask",
  "support-settings.rules.asker-at-once": "At once",
  "support-settings.rules.asker-after": "After {time}",
  "support-settings.rules.asker-never": "No",
  "support-settings.rules.priority": "Priority",
  "support-settings.rules.priority.1": "Urgent",
  "support-settings.rules.priority.2": "High",
  "support-settings.rules.priority.3": "Normal",
  "support-settings.rules.priority.4": "Low",
  "support-settings.rules.queue": "Queue",
  "support-settings.rules.first-reply": "First reply",
  "support-settings.rules.next-reply": "Next reply",
  "support-settings.rules.resolution": "Solution",
  "support-settings.rules.in-hours": "open hours",
  "support-settings.rules.set": "Set by",
  "support-settings.rules.default": "Default",
  "support-settings.rules.edit": "Change the rule: {place}",
  "support-settings.rules.add": "A rule for a tag",
  "support-settings.rules.add-hint":
    "For example a product’s tag that should reach support sooner.",
  "support-settings.rules.tag": "Tag",
  "support-settings.rules.type": "Problem type",
  "support-settings.rules.add-do": "Go on",

  "support-settings.rule.title": "Rule: {place}",
  "support-settings.rule.inherited":
    "No rule of its own yet. Below stands what counts for these questions now.",
  "support-settings.rule.community": "Before support takes over",
  "support-settings.rule.window": "The community has",
  "support-settings.rule.window-hint": "Such as 90 min, 4 h or 3 d; from 15 min to 30 d.",
  "support-settings.rule.window-in-hours": "Count open hours of the calendar only",
  "support-settings.rule.asker": "The asker may ask official support",
  "support-settings.rule.asker-wait": "How long after asking",
  "support-settings.rule.asker-wait-hint": "0 for at once.",
  "support-settings.rule.case": "The case",
  "support-settings.rule.queue-hint": "A short name, such as payments. Cases are sorted by it.",
  "support-settings.rule.targets": "Times for support",
  "support-settings.rule.targets-hint":
    "At normal and low priority. High takes half of them, urgent a quarter.",
  "support-settings.rule.first-reply-hint":
    "24 h at most, nights and holidays included: that is the promise.",
  "support-settings.rule.next-reply-hint": "From the asker’s first message without a reply.",
  "support-settings.rule.resolution-hint": "Stands still while support waits for the asker.",
  "support-settings.rule.targets-in-hours":
    "Count open hours of the calendar only for next reply and solution",
  "support-settings.rule.calendar": "Calendar",
  "support-settings.rule.save": "Save the rule",
  "support-settings.rule.preview": "What would change?",
  "support-settings.rule.drop": "Take this rule back",
  "support-settings.rule.drop-hint": "Then the next more general rule counts for these questions.",
  "support-settings.rule.save-anyway":
    "{escalated, plural, =0 {Save and move these times} one {Save and hand # question to support now} other {Save and hand # questions to support now}}",
  "support-settings.rule.drop-anyway": "Take the rule back all the same",
  "support-settings.rule.asks": "Please look before you save",
  "support-settings.rule.preview-title": "What would change now",
  "support-settings.rule.nothing": "Nothing that is open now would move.",
  "support-settings.rule.escalated":
    "{count, plural, =0 {No question would go to support at once.} one {# question would go to support at once:} other {# questions would go to support at once:}}",
  "support-settings.rule.due-else": "otherwise",
  "support-settings.rule.more": "{count, plural, one {and # more} other {and # more}}",
  "support-settings.rule.earlier":
    "{count, plural, one {# due time would be earlier.} other {# due times would be earlier.}}",
  "support-settings.rule.later":
    "{count, plural, one {# due time would be later.} other {# due times would be later.}}",
  "support-settings.rule.nothing-saved": "Nothing is saved yet.",
  "support-settings.rule.changes": "Changes",
  "support-settings.rule.dropped": "Took the rule back",
  "support-settings.rule.changed-value": "{part}: {before} → {after}",
  "support-settings.rule.no-change": "Saved without a change",
  "support-settings.rule.yes": "yes",
  "support-settings.rule.no": "no",

  "refusals.duty.not-staff": "This person does not work cases",
  "refusals.duty.no-time": "Give a date and a time, such as 2027-02-15 09:00",
  "refusals.duty.until-before": "The end must be after the beginning",
  "refusals.duty.over": "This absence would be over already",
  "refusals.duty.too-long": "An absence lasts {max} days at most",

  "support-settings.duty.title": "Duty and absences",
  "support-settings.duty.lead":
    "Who of official support works now. Warnings are mailed within these hours only.",
  "support-settings.duty.working": "Working now",
  "support-settings.duty.not-working": "Not working now",
  "support-settings.duty.away": "Away until",
  "support-settings.duty.next": "works again",
  "support-settings.duty.cases":
    "{count, plural, =0 {no open cases} one {# open case} other {# open cases}}",
  "support-settings.duty.change": "Change",
  "support-settings.duty.change-label": "Change the duty of {name}",
  "support-settings.duty.person-title": "Duty of {name}",
  "support-settings.duty.own-title": "Your duty",
  "support-settings.duty.leave": "Leave for the day",
  "support-settings.duty.leave-hint":
    "{count, plural, =0 {No case is open. Until midnight no warnings come.} one {# open case goes back to the queue. Until midnight no warnings come.} other {# open cases go back to the queue. Until midnight no warnings come.}}",
  "support-settings.duty.hand-over": "For whoever takes over",
  "support-settings.duty.hand-over-hint": "Stands in the record of each case. Staff read it.",
  "support-settings.duty.calendar": "Working hours",
  "support-settings.duty.calendar-field": "Calendar",
  "support-settings.duty.calendar-first": "The calendar that counts for everybody",
  "support-settings.duty.absences": "Absences",
  "support-settings.duty.absences-hint": "Times are those of {zone}.",
  "support-settings.duty.no-absences": "No absence ahead",
  "support-settings.duty.from": "From",
  "support-settings.duty.until": "Until",
  "support-settings.duty.note": "Note",
  "support-settings.duty.note-hint": "Only the person and leads read it.",
  "support-settings.duty.add": "Add an absence",
  "support-settings.duty.begins": "When it begins, open cases go back to the queue by themselves.",
  "support-settings.duty.drop": "Take back",
  "support-settings.duty.end-now": "Back at work",
  "support-settings.duty.now": "now",
  "support-settings.duty.handed-back":
    "{count, plural, =0 {Saved. No case was open.} one {Saved. # case went back to the queue.} other {Saved. # cases went back to the queue.}}",
} as const;

ask-short-stay = Would 15 or 30 days in a row in Canada be enough, asked for when you arrive?
ask-short-stay-in-canada = I am in Canada already
ask-short-stay-longer = No, I need longer
ask-short-stay-grant = Was such a short stay granted to you before, too recently?
ask-short-stay-grant-help = Too recently: for 15 days, within the last 6 months; for 30 days, within the last 12 months.
ask-short-stay-grant-no-change = The waiting time since your last grant runs out.
ask-french-level = How well do you speak and understand French?
ask-french-level-help = Level 5 of the Canadian scale (NCLC) in speaking and listening is enough; a test (TEF or TCF) tells your level. The job itself may be in English.
ask-french-level-proven = Level 5 or higher, and I can prove it: test (TEF or TCF) or studies in French
ask-french-level-no-proof = Well enough, but I have no proof yet
ask-french-level-below = Less, or not at all
ask-remote-for-quebec = Would you live in Quebec, or work remotely for an employer there?
ask-partner = Which of these is true of your spouse or common-law partner?
ask-partner-help = If several are true, choose the first. The relationship must be genuine.
ask-partner-citizen-or-resident = A Canadian citizen or permanent resident
ask-partner-claimant = A refugee claimant, or a person under a removal order that cannot be enforced
ask-partner-yes = A foreign worker: works in Canada, or has a work permit or a letter of introduction for one
ask-partner-student = A foreign student in Canada
ask-partner-residence-applicant = An applicant for permanent residence
ask-partner-no = None of these, or I have no spouse or partner
ask-partner-work = On which permit, or in which job?
ask-partner-work-help = If the permit has a code of this list, choose that line, whatever the job. Do not count a permit that your partner got because of you.
ask-partner-work-treaty-permit = Permit with code T41, T42, T44, F12 to F15, F32 to F35, F61 to F63, F71, F72 or F74
ask-partner-work-cptpp-permit = Permit with code T51, T52, T54 or T55
ask-partner-work-on-the-way-to-residence = Permit on the way to permanent residence: code T13, C18, A77, A73, A76, T10, C60 or A75
ask-partner-work-excluded-permit = Permit as somebody’s family (C17, C41, C42, C46 to C49, C91, or by an agreement), for a work term (C32, C33), as a claimant or under a removal order (S61, S62), or a student’s work without a permit
ask-partner-work-teer-0-1 = A manager or professional (TEER 0 or 1)
ask-partner-work-natural-and-applied-sciences = Computing, engineering or science at technician level (NOC 22)
ask-partner-work-selected-groups = A job of NOC 32, 33, 72, 73, 82 or 83
ask-partner-work-other-groups = A job of NOC 12, 13, 62, 63, 92 or 93
ask-partner-work-teer-2-3 = Another job of TEER 2 or 3, or I cannot tell
ask-partner-work-teer-4-5 = A job of TEER 4 or 5
ask-partner-months = How many months will your partner’s permit, or right to work without one, still last when your own application is received?
ask-partner-months-change = Your partner gets a permit that still has { $goal ->
    [one] { $goal } month
   *[other] { $goal } months
} or more when you apply.

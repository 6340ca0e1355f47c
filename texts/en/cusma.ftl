ask-education = What is the highest study you have finished?
ask-education-help = Go by the full length of the program.
ask-education-bachelor-computing = A bachelor’s or licenciatura in computing, or the field of the job
ask-education-bachelor-related = A bachelor’s or licenciatura in a closely related field
ask-education-bachelor-unrelated = A bachelor’s or licenciatura in another field
ask-education-diploma = A post-secondary diploma of 2 years or more, in a related field
ask-education-certificate = A post-secondary certificate of 2 years or more, in a related field
ask-education-one-year = A post-secondary or technical program of 1 year or more, but under 2, in a related field
ask-education-vendor-certificates = Vendor certificates or short courses only
ask-education-less = None of these
ask-other-study = Do you also have a post-secondary diploma or certificate of 2 years or more, in a related field?
ask-other-study-diploma = A diploma
ask-other-study-certificate = A certificate
ask-diploma-from = Where did you earn this diploma or certificate?
ask-diploma-from-help = If several, choose one from Canada, or from a country whose agreement you would use.
ask-diploma-from-canada = At an accredited school in Canada
ask-diploma-from-united-states = At an accredited school in the United States
ask-diploma-from-mexico = In Mexico, from the state or a school it recognizes
ask-diploma-from-chile = In Chile
ask-diploma-from-colombia = In Colombia
ask-diploma-from-peru = In Peru
ask-diploma-from-elsewhere = In another country
ask-experience-years = How many years of paid experience do you have in the sector of this job?
ask-experience-years-help = Count part-time years too.
ask-experience-years-change = You reach { $goal ->
    [one] { $goal } year
   *[other] { $goal } years
} of experience ({ $missing } more).
ask-canadian-business = Did you found the Canadian business, do you own or control any of it, or does most of its income go to you?
ask-canadian-business-no = No, none of this
ask-canadian-business-minority = I founded it or own a small part, without control
ask-canadian-business-control = I control it, own most of it, or get most of its income
ask-licence = Does the province ask for a licence to do this job?
ask-licence-help = For IT support and systems work usually not. The title engineer is regulated.
ask-licence-not-licensed = No licence is needed
ask-licence-have = Yes, and I have it
ask-licence-can-get = Yes, and I can get it
ask-licence-cannot-get = Yes, and I cannot get it

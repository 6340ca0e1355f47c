# Name of the widget.
name = Work permit check
# Heading of the list of answers.
your-answers = Your answers
# Opens the list of answers, `$count` how many.
answers = Answers ({ $count })
# Progress in screens, `$step` this one, `$left` still to come.
progress = Step { $step }, about { $left } more
# Progress on the last one.
progress-last = Step { $step }, perhaps the last
# Progress while an answer is being changed.
changing = Changing an answer
# The button that takes an answer.
continue = Continue
# The button that goes one screen back.
back = Back
# The answer that leaves a question open.
not-sure = I don’t know yet
# The answer that ticks nothing.
none-of-these = None of these
# Opens the reason for a question.
why-we-ask = Why we ask
# What a question decides, `$routes` names routes.
it-decides = It can decide: { $routes }.
# Heading of the error summary.
errors = Please check
# Nothing was chosen.
choose = Choose an answer. “I don’t know yet” is one too.
# A field for a number is empty.
write-number = Write a number, or tick “I don’t know yet”.
# No country was added.
choose-country = Add at least one country from the list.
# A number is out of bounds, `$most` is the largest.
number = Write a number from 0 to { $most }, with at most two decimals.
# An amount cannot be read, `$hourly` the largest an hour, `$yearly` the largest a year.
amount = Write one amount an hour or a year, such as 33.50, $33/hr or 70k a year. It is above 0, at most { $hourly } an hour or { $yearly } a year, with at most two decimals.
# An amount is far outside its period, `$amount` the amount, `$period` the likely period.
meant = Did you mean { $amount } { $period }?
# The button that takes the likely period.
meant-yes = Yes, { $amount } { $period }
# Label of the amount.
amount-label = Amount in Canadian dollars, such as 33.50 or 70,000
# Pay per hour.
per-hour = an hour
# Pay per year.
per-year = a year
# The conversion, `$hourly` an hour, `$yearly` a year.
conversion = That is { $hourly } an hour, { $yearly } a year.
# Legend of the choice between hour and year.
per = Per
# Unit of months.
months = months
# Unit of years.
years = years
# Unit of weekly hours.
hours = hours a week
# An answer in months.
number-of-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# An answer in years.
number-of-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
# An answer in hours a week.
number-of-hours = { $count ->
    [one] { $count } hour a week
   *[other] { $count } hours a week
}
# Placeholder of the search for a country.
search-country = Type a country
# Removes a country, `$country`.
remove = Remove { $country }
# Found nothing in the list.
no-country = No country found
# How many countries match, `$count`.
countries-found = Countries found: { $count }
# The first entry of a closed list.
select = Choose from the list
# The group that duties point to: `$noc` code, `$title` title, `$teer` TEER.
occupation = Your duties point to NOC { $noc }, { $title } (TEER { $teer }).
# Heading of the board.
board = Routes so far
# Announced after an answer, `$count` routes.
still-possible = { $count ->
    [one] { $count } route still possible
   *[other] { $count } routes still possible
}
# Announced when none is left.
none-possible = No route fits these answers so far
# Group heading.
group-lmia = With an LMIA
# Group heading.
group-cusma = CUSMA
# Group heading.
group-transfer = Transfer within a company
# Group heading.
group-free-trade = Other trade agreements
# Group of routes.
group-exempt = Other permits without an LMIA
# Group of routes.
group-no-permit = Without a work permit
# Group of routes.
group-general = Everyone
# Standing.
fits = Fits your answers
# Standing.
to-do = Not yet: steps left
# Standing.
officer = An officer decides
# Standing.
closed = Does not fit as answered
# Standing.
open = Not known yet
# A range of numbers, `$least` to `$most`.
range = { $least } to { $most }
# A time that may also be none, `$time` at most.
up-to = up to { $time }
# State of a requirement, `$requirement` what it is about.
state-fits = Met: { $requirement }
# The same, a step is left.
state-to-do = Not done yet: { $requirement }
# The same, an officer judges.
state-officer = An officer decides: { $requirement }
# The same, it fails.
state-closed = In the way: { $requirement }
# The same, not known.
state-open = Not known yet: { $requirement }
# Reason on the board before anything was asked.
not-asked = Not asked yet
# Reason on the board, `$count` requirements left.
to-ask = { $count ->
    [one] { $count } condition to check
   *[other] { $count } conditions to check
}
# Reason: steps, `$count`.
steps-left = { $count ->
    [one] { $count } step left
   *[other] { $count } steps left
}
# Reason when all requirements hold.
all-met = All requirements met, on your answers
# Reason on the board when a requirement fails, `$requirement` the requirement.
not-met = Not met: { $requirement }
# What an employer knows is not known yet.
employer-can-tell = Your employer can tell you: ask.
# What a public list says is not known yet.
list-can-tell = A public list has the answer: look it up.
# A step for what only the employer knows, `$question` is the question.
ask-employer = Ask your employer: { $question }
# A step for what a public list says, `$question` is the question.
look-up = Look up: { $question }
# Two questions, `$one` and `$other`, whose answers contradict each other.
conflict = Check two answers that seem to contradict each other: “{ $one }” “{ $other }”
# No route is open, and nothing that somebody can really do opens one.
nothing-near = No change that you or an employer could really make opens one of these routes. Look at the other ways named below; a lawyer or licensed consultant can look at your case.
# Section heading.
possible = Possible routes
# Section heading.
not-possible = Does not fit as answered
# A closed box with the routes of agreements that do not name the person; `$count` how many.
for-others = For other citizenships ({ $count })
# A closed box with what is named, and not judged.
other-programs = Other ways that this checker does not judge
# Section heading.
why = Why
# Section heading.
changes = What would change this
# Section heading.
steps = Next steps
# What a step waits for, `$what`.
after = After: { $what }
# Section heading.
fees = Fees
# From the least, `$least`, to the most, `$most`.
from-to = { $least } to { $most }
# A sum with a fee that has no figure, `$sum`.
and-more = { $sum } and more
# A fee for which the sources hold no figure on the day.
no-figure = (amount not known)
# Beside the employer’s sum.
never-you = never charged to you
# Section heading.
compare = Side by side
# Under the comparison.
compare-help = Bars: first the employer’s file, then the permit; pale where the time is uncertain. Standards and reports, not promises.
# Column.
you-pay = You pay
# Column.
employer-pays = Employer pays
# Column.
permit = Permit
# Who begins, `$who`.
first-step = First step: { $who }
# A time in weeks, `$count`.
about-weeks = about { $count } weeks
# A time in months, `$count`.
about-months = about { $count } months
# A time: decided on arrival.
at-border = at the border
# A time that no source gives.
no-time = not known
# The longest permit, `$count` months.
up-to-months = up to { $count } months
# In place of a length, where no permit is needed.
no-permit = none
# A permit that lasts as long as the job.
as-offered = as the job
# Opens the provisions behind the fees.
fee-sources = Where the fees come from
# Part of the plan.
place = Where and how you apply
# Part of the plan.
times = How long it takes
# Part of the plan.
papers = Papers to collect
# Part of the plan.
questions = Questions for your employer
# Part of the plan.
health = Biometrics and medical exam
# Part of the plan.
length = How long the permit lasts
# Part of the plan.
family = Your spouse or partner
# Button.
copy-questions = Copy the questions
# Opens the rest.
all-requirements = All requirements
# Where a change leads, `$standing` a standing.
then = Then: { $standing }
# Before the person's own words.
you-said = You said: { $words }
# Before a source's date, `$day`.
as-of = as of { $day }
# For a page without a date.
live = changes often, open it
# Who does a step.
who-you = You
# Who does a step.
who-employer = Employer
# Who does a step.
who-officer = Officer
# Who does a step.
who-time = Time
# Button.
change = Change
# Beside an answer that plays no part any more.
no-longer-matters = no longer matters
# The edition of the rules, `$edition`, and the day whose law it applied, `$day`.
edition = Edition { $edition } of the rules, applied as of { $day }.
# Freshness, `$day` a date.
rules-as-of = Regulations as of { $day }; each source shows its own date.
# Staleness of the whole, `$day` the review date of the law.
stale = These rules were due for review on { $day }. Check the linked pages before you act.
# At a requirement whose list of pay is past its review date, `$day`.
due-wages = These wages were due for review on { $day }.
# At another requirement, `$day` the review date of its list.
due = This was due for review on { $day }.
# At the fees, `$day` their review date.
due-fees = These fees were due for review on { $day }.
# At the dates of the sources, `$day` their review date.
due-pages = The pages of IRCC were due for review on { $day }.
# Notice beside the result.
notice = This is information, not legal advice: an officer decides each case. Nothing you answered has left this page.
# Button.
print = Print
# Button.
copy = Copy as text
# After copying.
copied = Copied
# When copying is blocked.
copy-failed = Copying is blocked on this page
# Button.
share = Copy a link to these answers
# Beside it.
share-warning = A link to your answers holds the answers themselves: whoever has it can read them.
# After a link was opened.
link-taken = These answers come from a link.
# Behind it, `$theirs` the edition of the rules in the link, `$ours` the one here.
link-rules = It was made with edition { $theirs } of the rules, this is edition { $ours }: the result may differ.
# Behind it, `$questions` questions with their answers.
link-left-out = Left out, because these rules do not know it: { $questions }
# A link that cannot be read.
link-unreadable = This link cannot be read: it is incomplete, changed, or made for a newer version. Nothing was taken from it.
# A link was opened, and there are answers already.
link-others = The link holds other answers than yours. Yours are still here.
# Takes those of the link.
link-use = Use the answers of the link
# Button.
start-over = Start over
# Asked before everything is forgotten.
start-over-sure = All answers will be erased.
# Confirms it.
erase = Erase and start over
# Declines it.
keep = Keep my answers
# Leaves the list of answers.
return = Go back
# The list of answers, empty.
no-answers = Nothing answered yet.
# A route that waits for facts: heading of what is missing.
still-open = Still to find out
# Between a name and what is said of it.
colon = :{ " " }
# The words of another language could not be loaded, `$language` its name in itself.
language-failed = The language “{ $language }” could not be loaded. Try again.

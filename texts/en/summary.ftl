# Title of a good way, `$plain` in plain words, `$route` the route.
good-way = You have a good way: { $plain }. Route: { $route }.
# The same, while the answer of an employer or a public list can still close it.
good-way-unless = You have a good way, unless your employer or a public list says otherwise: { $plain }. Route: { $route }.
# Title of a possible way, `$plain` in plain words, `$route` the route.
possible = This looks possible: { $plain }. Route: { $route }.
# Title where something in the general block stops every route, `$what` what.
settle-stops = First settle this: { $what }. It stops every route.
# The same, where it is not certain, `$what` what.
settle-can-stop = First settle this: { $what }. It can stop every route.
# What is to settle where the person does not know yet what of their past counts.
past-not-known = whether something in your past stands against you
# Title where no route is open.
not-yet = Not with these answers yet.
# Title where there is no offer.
no-offer = You have no job offer yet. This is the offer to look for.
# Title where too little is known.
too-early = It is too early to say.
# Under it, `$count` routes.
too-early-lead = { $count ->
    [one] { $count } way is still open. The next questions tell whether it is yours.
   *[other] { $count } ways are still open. The next questions tell which are yours.
}
# A permit after an LMIA of the Global Talent Stream, in plain words.
plain-global-talent = a work permit after a fast labour market assessment
# A permit after an ordinary LMIA.
plain-lmia = a work permit after a labour market assessment
# A transfer inside a company.
plain-transfer = a transfer inside your company, without a labour market assessment
# A permit without an LMIA.
plain-exempt = a work permit without a labour market assessment
# An open permit.
plain-open = a work permit for nearly any employer
# A visit without a permit.
plain-visit = a visit without a work permit
# How long it takes, `$time` a time with "about".
takes = It takes { $time }.
# An officer judges something, `$requirement` what.
officer-looks-at = An officer will look closely at this: { $requirement }.
# Questions that can still close the route, `$count` how many.
still-depends = { $count ->
    [one] { $count } question that has no answer yet can still close it.
   *[other] { $count } questions that have no answer yet can still close it.
}
# Ways that fit few people and are not closed, `$routes` their names.
unusual = Less usual ways are still open, if they describe you: { $routes }.
# What comes after the point to settle, `$route` the best route.
then-best = Once it is settled, your best way is this: { $route }.
# How to settle what is not certain.
find-out = Find out exactly what it was, how it ended and when. A lawyer or licensed consultant can tell you what it means for Canada.
# The smallest change, `$change` what to do as sentences, `$route` the route that it opens.
smallest-change = The smallest change: { $change } This opens: { $route }.
# A way on for a short visit that is work.
transfer-counts = Work in Canada for your own group can be a transfer, which counts as a job offer: choose that answer, and look again.
# The offer for duties of the Category B list: `$occupation` the occupation, `$floor` the floor, `$time` the time.
offer-listed = Look for main duties of this group: { $occupation }. From { $floor } an hour the fast Global Talent Stream is open ({ $time }). With lower pay the ordinary LMIA is left, at the usual pay of the place, and it takes months longer.
# The offer for other duties: `$occupation` the occupation, `$pay` the pay, `$time` the time.
offer-ordinary = Look for main duties of this group: { $occupation }, with { $pay }. The employer then needs the ordinary LMIA ({ $time }).
# The usual pay where the province is known, `$amount`.
pay-from = { $amount } an hour or more
# The usual pay where it is not, `$least` to `$most`.
pay-by-place = the usual pay of the place or more (from { $least } to { $most } an hour, by province)
# Behind that: other duties that open the fast way, `$occupation` the occupation and `$floor` its floor.
offer-fast = If your real duties are of this group instead, { $occupation }, pay from { $floor } an hour opens the fast Global Talent Stream ({ $time }).
# No duties are known: `$occupation` an occupation and `$floor` its floor.
offer-any = Look for duties that you can really do, written into the offer. In this group, { $occupation }, pay from { $floor } an hour opens the fast Global Talent Stream ({ $time }). Help desk work needs the ordinary LMIA, which takes months longer.
# The way of a citizen's or resident's spouse.
sponsored = Your spouse or partner can sponsor you. Once that file is found complete, you can ask inside Canada for an open work permit (A74), without a job offer.
# The way of a student's spouse.
students-partner = Look first at the open work permit for spouses of students in certain programs (C42). It needs no job offer.
# The way of an applicant's spouse.
applicants-partner = Look first at the open work permit for spouses of economic applicants for residence (C49). It needs no job offer.
# A route that such an offer opens, `$route`.
offer-best = Your best way with such an offer: { $route }.
# What to do first without an offer.
find-offer = Look for an employer in Canada whose offer lists these duties and this pay. Never pay for an offer.
# Why the first route comes before the second one.
first-by-standing = The first way has the better result so far.
# The same.
first-by-certainty = Fewer open questions can still close the first way.
# The same, `$first` its own time, `$second` that of the second.
first-by-time = The first way is faster: { $first }, not { $second }.
# The same, where both times are the same in whole weeks or months.
first-by-little-time = The first way is a little faster.
# The same, where the time of the second is not known.
first-by-known-time = The time of the first way is known; the time of the second is not.
# The same.
first-by-length = The permit of the first way can last longer.
# The same.
first-by-cost = The first way costs you less.
# Heading of what can still stop the route.
risks = What can still stop it
# Heading of the first step.
do-first = Do this first
# Heading of the second route, `$route`.
second-way = Second way: { $route }
# An occupation, `$title`, with its code, `$noc`.
named-occupation = { $title } (NOC { $noc })

# A day, as in 22 November 2026.
date = { $day } { $month } { $year }
# The first day of a month.
first-of-month = 1 { $month } { $year }
# The months, as they are written in a date.
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

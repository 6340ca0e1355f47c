# A provision of a law, `$title` the law.
provision = { $title }, s. { $provision }

provision = { $title }, art. { $provision }

yes = Oui
no = Non

employer-portal = the employer’s offer in the Employer Portal, with its $230, before you apply
employer-portal-refuses = Without it the officer must refuse.
employer-portal-exempt = This is rare. Attach the offer or contract, and proof that the fee is not due.
employer-portal-otherwise = Ask your employer for the offer number (A and seven digits). If you apply before, the officer must refuse.
signed-agreement = a signed employment agreement, with a copy for you

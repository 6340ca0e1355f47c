remote-abroad = Remote work that serves nobody in Canada is no job or contract there: see remote work as a visitor.
pay-is-a-factor = Pay below the Job Bank figure weighs against you, but never decides alone.

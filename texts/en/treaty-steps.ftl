find = Find the employer or client first.
file = Files the offer in the Employer Portal under the code of this route, and pays $230 (never you).
treaty-proof = Gather proof: how the companies are owned and active, your present job, your months with the company, your citizenship (or permanent residence), and a letter on your post in both places.
treaty = Gather proof of citizenship (or permanent residence), degree or diploma, experience letters and a description of the duties.

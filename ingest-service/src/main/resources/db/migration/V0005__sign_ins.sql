-- A session is signed in once, whoever of the replicas sees it first.
create unique index audit_entry_sign_in on audit_entry (session) where action = 'SIGNED_IN';

-- Who is signed in by a provider needs no password here.
alter table account alter column password drop not null;

-- The provider's own address, and by what it knows the person; neither changes, unlike a name.
alter table account add column issuer varchar(255);
alter table account add column subject varchar(255);
alter table account add constraint uq_account_identity unique (issuer, subject);

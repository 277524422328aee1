-- What the tab had counted: of texts that arrive late, an older one must not take the place of a newer one.
alter table other_version add column counter bigint default 0 not null;

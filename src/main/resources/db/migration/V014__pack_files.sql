-- The files of packs that were imported, as they came, to be exported again. Packs that come along lie in the jar.
create table pack_file (
  -- of the guide
  slug varchar(80) not null,
  path varchar(200) not null,
  content bytea not null,
  constraint pk_pack_file primary key (slug, path),
  constraint fk_pack_file_guide foreign key (slug) references guide (slug)
);

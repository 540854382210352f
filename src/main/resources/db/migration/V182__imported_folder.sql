-- Bank folders that starts imported whole: unchanged files are not read again.
create table imported_folder (
    id     bigint      generated always as identity primary key,
    digest char(64)    not null,
    at     timestamptz not null
);

-- What a list tells that the register knows already: the evidence of its rows, and what it says of organisations. When the list that told it first is undone,
-- it goes on as long as another list that counts tells it.

CREATE TABLE told_again (
    id UNIQUEIDENTIFIER NOT NULL,
    list_id UNIQUEIDENTIFIER NOT NULL,
    list_row INT NOT NULL,
    contribution_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_told_again PRIMARY KEY (id),
    CONSTRAINT fk_told_again_list FOREIGN KEY (list_id) REFERENCES participant_list (id)
);
CREATE INDEX ix_told_again_list_id ON told_again (list_id);
CREATE INDEX ix_told_again_contribution_id ON told_again (contribution_id);

CREATE TABLE told_organisation (
    id UNIQUEIDENTIFIER NOT NULL,
    list_id UNIQUEIDENTIFIER NOT NULL,
    organisation_id UNIQUEIDENTIFIER NOT NULL,
    sector_id UNIQUEIDENTIFIER NULL,
    organisation_number NVARCHAR(10) NULL,
    CONSTRAINT pk_told_organisation PRIMARY KEY (id),
    CONSTRAINT fk_told_organisation_list FOREIGN KEY (list_id) REFERENCES participant_list (id)
);
CREATE INDEX ix_told_organisation_list_id ON told_organisation (list_id);
CREATE INDEX ix_told_organisation_organisation_id ON told_organisation (organisation_id);

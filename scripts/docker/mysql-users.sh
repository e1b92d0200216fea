# Sourced by the MySQL image when it makes its data: the owner migrates, the app reads and writes rows alone.
docker_process_sql <<SQL
CREATE USER 'hairline_owner'@'%' IDENTIFIED BY '${OWNER_PASSWORD}';
GRANT ALL ON \`hairline%\`.* TO 'hairline_owner'@'%';
CREATE USER 'hairline_app'@'%' IDENTIFIED BY '${APP_PASSWORD}';
GRANT SELECT, INSERT, UPDATE, DELETE ON \`hairline%\`.* TO 'hairline_app'@'%';
SQL

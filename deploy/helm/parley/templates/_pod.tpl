{{/* A variable that comes from a Secret. Takes {name, secret, key}. */}}
{{- define "parley.secretVariable" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end -}}

{{- define "parley.variable" -}}
- name: {{ .name }}
  value: {{ .value | quote }}
{{- end -}}

{{/* Where the database is, and as whom. Takes {database, secret}. */}}
{{- define "parley.databaseVariables" -}}
{{- $url := printf "jdbc:postgresql://%s:%d/%s" .database.host (int .database.port) .database.name -}}
{{- if .database.parameters -}}
{{- $url = printf "%s?%s" $url .database.parameters -}}
{{- end -}}
{{ include "parley.variable" (dict "name" "QUARKUS_DATASOURCE_JDBC_URL" "value" $url) }}
{{ include "parley.secretVariable" (dict "name" "QUARKUS_DATASOURCE_USERNAME" "secret" .secret "key" .database.keys.username) }}
{{ include "parley.secretVariable" (dict "name" "QUARKUS_DATASOURCE_PASSWORD" "secret" .secret "key" .database.keys.password) }}
{{- end -}}

{{/* What all three are told. Takes {root, component, settings}. */}}
{{- define "parley.commonVariables" -}}
{{- $values := .root.Values -}}
{{ include "parley.variable" (dict "name" "QUARKUS_HTTP_HOST" "value" "0.0.0.0") }}
{{ include "parley.variable" (dict "name" "QUARKUS_HTTP_PORT" "value" (toString .component.port)) }}
{{ include "parley.variable" (dict "name" "QUARKUS_MANAGEMENT_HOST" "value" "0.0.0.0") }}
{{ include "parley.variable" (dict "name" "QUARKUS_MANAGEMENT_PORT" "value" "9000") }}
{{ include "parley.variable" (dict "name" "QUARKUS_LOG_CONSOLE_JSON_ENABLED" "value" (toString $values.logging.json)) }}
{{ include "parley.variable" (dict "name" "QUARKUS_LOG_LEVEL" "value" $values.logging.level) }}
{{- if $values.telemetry.endpoint }}
{{ include "parley.variable" (dict "name" "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT" "value" $values.telemetry.endpoint) }}
{{ include "parley.variable" (dict "name" "QUARKUS_OTEL_TRACES_SAMPLER" "value" "parentbased_traceidratio") }}
{{ include "parley.variable" (dict "name" "QUARKUS_OTEL_TRACES_SAMPLER_ARG" "value" (toString $values.telemetry.sampling)) }}
{{- end }}
{{- if .settings.jvmOptions }}
{{ include "parley.variable" (dict "name" "JAVA_TOOL_OPTIONS" "value" .settings.jvmOptions) }}
{{- end }}
{{- end -}}

{{- define "parley.variables.entity-service" -}}
{{- $oidc := .root.Values.oidc -}}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_AUTH_SERVER_URL" "value" $oidc.issuer) }}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_CLIENT_ID" "value" $oidc.clients.entity) }}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_TOKEN_AUDIENCE" "value" $oidc.clients.entity) }}
{{- with .root.Values.secondReader }}
{{- if .baseUrl }}
{{ include "parley.variable" (dict "name" "PARLEY_SECOND_READER_BASE_URL" "value" .baseUrl) }}
{{- if .model }}
{{ include "parley.variable" (dict "name" "PARLEY_SECOND_READER_MODEL" "value" .model) }}
{{- end }}
{{- if .existingSecret }}
{{ include "parley.secretVariable" (dict "name" "PARLEY_SECOND_READER_API_KEY" "secret" .existingSecret "key" .keys.apiKey) }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "parley.variables.ingest-service" -}}
{{- $oidc := .root.Values.oidc -}}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_AUTH_SERVER_URL" "value" $oidc.issuer) }}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_CLIENT_ID" "value" $oidc.clients.ingest) }}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_TOKEN_AUDIENCE" "value" $oidc.clients.ingest) }}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL" "value" $oidc.issuer) }}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_CLIENT_CLIENT_ID" "value" $oidc.clients.ingest) }}
{{ include "parley.secretVariable" (dict "name" "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET" "secret" $oidc.existingSecret "key" $oidc.keys.ingestClientSecret) }}
{{ include "parley.variable" (dict "name" "PARLEY_ENTITY_SERVICE_URL" "value" (printf "http://%s-entity-service:8082" (include "parley.fullname" .root))) }}
{{- end -}}

{{- define "parley.variables.web-ui" -}}
{{- $oidc := .root.Values.oidc -}}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_AUTH_SERVER_URL" "value" $oidc.issuer) }}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_CLIENT_ID" "value" $oidc.clients.web) }}
{{ include "parley.secretVariable" (dict "name" "QUARKUS_OIDC_CREDENTIALS_SECRET" "secret" $oidc.existingSecret "key" $oidc.keys.webClientSecret) }}
{{ include "parley.secretVariable" (dict "name" "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET" "secret" $oidc.existingSecret "key" $oidc.keys.sessionEncryption) }}
{{ include "parley.variable" (dict "name" "PARLEY_INGEST_SERVICE_URL" "value" (printf "http://%s-ingest-service:8081" (include "parley.fullname" .root))) }}
{{ include "parley.variable" (dict "name" "PARLEY_ENTITY_SERVICE_URL" "value" (printf "http://%s-entity-service:8082" (include "parley.fullname" .root))) }}
{{- if .root.Values.ingress.enabled }}
{{- /* The controller ends TLS: it tells the scheme, and the session's cookie is for encrypted connections alone. */}}
{{ include "parley.variable" (dict "name" "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING" "value" "true") }}
{{ include "parley.variable" (dict "name" "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED" "value" "true") }}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_AUTHENTICATION_COOKIE_FORCE_SECURE" "value" "true") }}
{{ include "parley.variable" (dict "name" "QUARKUS_OIDC_AUTHENTICATION_FORCE_REDIRECT_HTTPS_SCHEME" "value" "true") }}
{{- end }}
{{- end -}}

{{/* What all pods of a component and of its migration have in common. Takes {root, settings}. */}}
{{- define "parley.podBasics" -}}
serviceAccountName: {{ include "parley.serviceAccountName" .root }}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  {{- toYaml .root.Values.podSecurityContext | nindent 2 }}
{{- with .settings.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .settings.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .settings.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
volumes:
  - name: tmp
    emptyDir:
      sizeLimit: {{ .settings.temporarySpace }}
  {{- with .settings.extraVolumes }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end -}}

{{/* Image, rights and files of a container. Takes {root, settings}. */}}
{{- define "parley.containerBasics" -}}
image: {{ include "parley.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
resources:
  {{- toYaml .settings.resources | nindent 2 }}
volumeMounts:
  - name: tmp
    mountPath: /tmp
  {{- with .settings.extraVolumeMounts }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end -}}

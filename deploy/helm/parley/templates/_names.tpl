{{/* The start of every name: the release's, with the chart's where it does not say so itself. */}}
{{- define "parley.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{- if contains $name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}
{{- end -}}

{{/*
The three services, as JSON, for every template that renders one thing for each:
key in the values, name, port, and whether it has a database.
*/}}
{{- define "parley.components" -}}
[
  {"key": "entityService", "name": "entity-service", "port": 8082, "database": true},
  {"key": "ingestService", "name": "ingest-service", "port": 8081, "database": true},
  {"key": "webUi", "name": "web-ui", "port": 8080, "database": false}
]
{{- end -}}

{{/* What a selector goes by. Never changes during the life of a release. Takes {root, name}. */}}
{{- define "parley.selector" -}}
app.kubernetes.io/name: {{ default .root.Chart.Name .root.Values.nameOverride }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- if .name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}
{{- end -}}

{{/* Labels of an object. Takes {root, name}. */}}
{{- define "parley.labels" -}}
{{ include "parley.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/part-of: parley
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end -}}

{{- define "parley.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- default (include "parley.fullname" .) .Values.serviceAccount.name -}}
{{- else -}}
{{- default "default" .Values.serviceAccount.name -}}
{{- end -}}
{{- end -}}

{{/* A digest goes before a tag, the service's own tag before that of all. Takes {root, settings}. */}}
{{- define "parley.image" -}}
{{- $name := printf "%s/%s" (trimSuffix "/" .root.Values.image.registry) .settings.image.repository -}}
{{- if .settings.image.digest -}}
{{- printf "%s@%s" $name .settings.image.digest -}}
{{- else -}}
{{- printf "%s:%s" $name (.settings.image.tag | default .root.Values.image.tag | default .root.Chart.AppVersion) -}}
{{- end -}}
{{- end -}}

{{/* The port in an address, or that of its scheme. */}}
{{- define "parley.portOfUrl" -}}
{{- $url := urlParse . -}}
{{- $port := regexFind ":[0-9]+$" $url.host | trimPrefix ":" -}}
{{- $port | default (ternary "443" "80" (eq $url.scheme "https")) -}}
{{- end -}}

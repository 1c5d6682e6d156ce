package org.parley.entity.reading.time;
import com.fasterxml.jackson.databind.*;
import java.io.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
public class Probe {
  static LocalDate lo(PartialDate d){ int y=d.year(); int m=d.month()==0?1:d.month(); return LocalDate.of(y,m,d.day()==0?1:d.day()); }
  static LocalDate hi(PartialDate d){ int y=d.year(); if(d.month()==0) return LocalDate.of(y,12,31); if(d.day()==0) return YearMonth.of(y,d.month()).atEndOfMonth(); return LocalDate.of(y,d.month(),d.day()); }
  public static void main(String[] a) throws Exception {
    ObjectMapper om=new ObjectMapper(); TimeNormaliser tn=new TimeNormaliser();
    for (String f: new String[]{"DateParser","DatePeriodParser","MergedParser","DateTimeModel"}) {
      String s=Files.readString(Path.of("/work/shared/bench/recognizers-text-datetime/"+f+".json")); if(s.startsWith("\uFEFF")) s=s.substring(1);
      int ok=0,n=0,spur=0;
      for (JsonNode c: om.readTree(s)) {
        String in=c.get("Input").asText(); LocalDate ref=c.has("Context")?LocalDate.parse(c.get("Context").get("ReferenceDateTime").asText().substring(0,10)):null;
        var found=tn.find(in,ref);
        for (JsonNode r: c.get("Results")) {
          String type=r.has("Type")?r.get("Type").asText():r.get("TypeName").asText(); type=type.replace("datetimeV2.","");
          if(!type.equals("date")&&!type.equals("daterange")) continue;
          JsonNode v=r.has("Value")?r.get("Value"):r.get("Resolution"); 
          Set<String> want=new LinkedHashSet<>();
          List<JsonNode> vals=new ArrayList<>(); if(v!=null&&v.has("values")) v.get("values").forEach(vals::add); else if(v!=null){ if(v.has("PastResolution")) vals.add(v.get("PastResolution")); if(v.has("FutureResolution")) vals.add(v.get("FutureResolution")); }
          boolean skip=vals.isEmpty();
          for (JsonNode x: vals) { if(x.has("Mod")) skip=true; if(x.has("date")) want.add(x.get("date").asText()+"/"+x.get("date").asText()); else if(x.has("startDate")&&x.has("endDate")) want.add(x.get("startDate").asText()+"/"+LocalDate.parse(x.get("endDate").asText()).minusDays(1)); else if(x.has("start")&&x.has("end")) {try{want.add(x.get("start").asText()+"/"+LocalDate.parse(x.get("end").asText()).minusDays(1));}catch(Exception e){skip=true;}} else if(x.has("value")) want.add(x.get("value").asText()+"/"+x.get("value").asText()); else skip=true; }
          if(skip||want.toString().contains("0001-")||want.toString().contains("not resolved")||want.isEmpty()) continue;
          n++;
          String t=r.get("Text").asText(); int st=r.has("Start")?r.get("Start").asInt():in.toLowerCase().indexOf(t.toLowerCase());
          TimePhrase best=null; for(var p:found) if(p.start()<st+t.length()&&p.end()>st&&(best==null||p.end()-p.start()>best.end()-best.start())) best=p;
          String got=best==null?"-":best.value().start()==null||best.value().start().year()==null?"?":lo(best.value().start())+"/"+hi(best.value().end());
          boolean good=want.contains(got);
          if(!good){ // inclusive-end ranges
            for(String w:want){ String[] q=w.split("/"); if(!best(got,q)) continue; good=true; } }
          if(good) ok++; else System.out.println(f+" | "+ref+" | "+in+" | "+t+" want "+want+" got "+got+(best==null?"":" "+in.substring(best.start(),best.end())+" ["+best.rule()+"]"));
        }
      }
      System.out.println("==== "+f+" "+ok+"/"+n);
    }
  }
  static boolean best(String got,String[] q){ if(!got.contains("/")||q.length<2) return false; String[] g=got.split("/"); return g[0].equals(q[0]) && LocalDate.parse(g[1]).equals(LocalDate.parse(q[1]).plusDays(1)); }
}
